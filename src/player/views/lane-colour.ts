// Which colour a lane has: the same in every picture of a run.

import "./lane-colour.css";

/** As many as there are colours for lanes in src/styles/tokens.css. */
const LANE_COLOURS = 6;

/** @param row of the lane, from 0 */
export function laneClass(row: number): string {
  return `lane-${String((row % LANE_COLOURS) + 1)}`;
}
