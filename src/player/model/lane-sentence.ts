// How a lane ends, and what a whole timeline is, in words.

import { formatSeconds } from "./format.ts";
import type { Timeline, TimelineLane } from "./timeline.ts";

/** The last row of a lane in the table: "is cancelled". */
export function sayLaneEnd({ outcome }: Pick<TimelineLane, "outcome">): string {
  switch (outcome) {
    case "returned":
      return "is done";
    case "raised":
      return "fails";
    case "cancelled":
      return "is cancelled";
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
