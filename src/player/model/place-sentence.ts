// A place in the learner's code, in words.

import { columnOf, lineOf } from "#recording";
import type { At } from "#recording";

/** "line 5", or nothing where the place is nowhere. */
export function sayLine(at: At): string {
  return lineOf(at) === 0 ? "" : `line ${String(lineOf(at))}`;
}

/** "line 5, column 3", or nothing where the place is nowhere. */
export function sayPlace(at: At): string {
  return lineOf(at) === 0 ? "" : `${sayLine(at)}, column ${String(columnOf(at))}`;
}
