// The order of what happens in one instant of logical time: rows of `spans`, lines of output, and what was noted between
// them. Whatever is shown at a moment is asked here whether it has happened yet.

import { linesNoted, rowsNoted } from "#recording";
import type { Noted, OutputLine, Recording } from "#recording";
import type { Moment } from "./moment.ts";

/** Whether something that happened at a time, and there at a rank, has happened by a moment. */
export function hasHappened(seconds: number, rank: number, moment: Moment): boolean {
  return seconds < moment.seconds || (seconds === moment.seconds && rank <= moment.rank);
}

/** What happened when there were so many rows of `spans` comes after them, and before the next one. */
function rankAfter(rows: number): number {
  return rows - 0.5;
}

/** What the lines of one step have of its instant: they come one after another, before the step is over. */
const LINES_SHARE = 0.2;

/** @param index of a line in the whole output of a recording */
export function rankOfLine(output: readonly OutputLine[], index: number): number {
  return rankAfter(output[index]?.order ?? 0) + (LINES_SHARE * index) / (output.length + 1);
}

/** Where something that happened when so much had been noted stands in its instant: between two lines of its step. */
export function rankOf(noted: Noted, { output }: Pick<Recording, "output">): number {
  return rankAfter(rowsNoted(noted)) + (LINES_SHARE * (linesNoted(noted) - 0.5)) / (output.length + 1);
}

/**
 * How many lines have been printed by a moment.
 * @param output of a recording, whole
 */
export function countLinesUntil(output: readonly OutputLine[], moment: Moment): number {
  return countWhile(output.length, (index) => {
    const line = output[index];
    return line !== undefined && hasHappened(line.time, rankOfLine(output, index), moment);
  });
}

/** How many of the first so many there are of which something holds that ceases to hold once and for all. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
