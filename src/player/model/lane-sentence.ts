// How a lane ends, and what a whole timeline is, in words.

import { formatCount, formatSeconds } from "./format.ts";
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
export function sayTimeline({ lanes, bands, end }: Timeline): string {
  const count = bands.reduce((sum, band) => sum + band.count, lanes.length);
  return `What ${count === 1 ? "1 task" : `${formatCount(count)} tasks`} did in ${formatSeconds(end)}`;
}
