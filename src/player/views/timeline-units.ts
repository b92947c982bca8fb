// How the timeline's picture is measured: across in shares of its width, down in em.

import type { Timeline } from "../model/timeline.ts";

/** The height of a lane, in em. `timeline.css` gives the names beside it the same. */
export const LANE_HEIGHT = 1.75;

/** How high lanes and bands are together, in em. */
export function heightOf({ lanes, bands }: Pick<Timeline, "lanes" | "bands">): number {
  return (lanes.length + bands.length) * LANE_HEIGHT;
}

export function percent(share: number): string {
  return `${String(Math.round(share * 1e5) / 1e3)}%`;
}

export function em(size: number): string {
  return `${String(size)}em`;
}
