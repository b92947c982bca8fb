// How much of a run had been noted when something happened, packed into one integer: it puts what happens in one instant
// in order, for all of that has the same time.

import { NONE } from "./recording.ts";

/** A packed order: `rows * 4096 + lines`, counted in `Recording.spans` and `Recording.output`; `NONE` where not known. */
export type Noted = number;

/** More than a run prints. */
const LINES = 4096;
const MOST_ROWS = 2 ** 31 / LINES;

/** @returns `NONE` where there are too many rows for one integer: more than a reader's run keeps */
export function packNoted(rows: number, lines: number): Noted {
  return rows < MOST_ROWS ? rows * LINES + Math.min(lines, LINES - 1) : NONE;
}

export function rowsNoted(noted: Noted): number {
  return Math.floor(noted / LINES);
}

export function linesNoted(noted: Noted): number {
  return noted % LINES;
}
