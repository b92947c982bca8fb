// How a lane ends, and what a whole timeline is, in words.

import { formatSeconds, formatStamp } from "./format.ts";
import type { Timeline, TimelineLane } from "./timeline.ts";

/** The last row of a lane in the table: "is cancelled at +3.500 s". */
export function sayLaneEnd({ outcome, end }: Pick<TimelineLane, "outcome" | "end">): string {
  switch (outcome) {
    case "returned":
      return `is done at ${formatStamp(end)}`;
    case "raised":
      return `fails at ${formatStamp(end)}`;
    case "cancelled":
      return `is cancelled at ${formatStamp(end)}`;
    case "pending":
    case "abandoned":
      return "is never done";
  }
}

/** What the picture as a whole is called. */
export function sayTimeline({ lanes, hiddenLanes, end }: Timeline): string {
  const count = lanes.length + hiddenLanes;
  return `What ${count === 1 ? "1 task" : `${String(count)} tasks`} did in ${formatSeconds(end)}`;
}
