// A moment of a recording. Much happens in one instant of logical time, one thing after another: so a moment is a time
// and how far that instant has come. Everything that is shown "now" is asked here whether it has happened yet.

import type { OutputLine } from "#recording";

export interface Moment {
  /** Logical seconds since the start of the run. */
  readonly seconds: number;
  /** How far its instant has come, counted in rows of `spans`; `Infinity`: all of it has happened. */
  readonly rank: number;
}

/** The moment at which everything of an instant has happened. @param seconds logical */
export function momentAt(seconds: number): Moment {
  return { seconds, rank: Infinity };
}

/** Whether something that happened at a time, and there at a rank, has happened by a moment. */
export function hasHappened(seconds: number, rank: number, moment: Moment): boolean {
  return seconds < moment.seconds || (seconds === moment.seconds && rank <= moment.rank);
}

/** A line comes after the rows of `spans` that were there when it was printed, and before the next one. */
export function rankOfLine({ order }: Pick<OutputLine, "order">): number {
  return order - 0.5;
}

/**
 * How many lines have been printed by a moment.
 * @param output in order of time
 */
export function countLinesUntil(output: readonly OutputLine[], moment: Moment): number {
  return countWhile(output.length, (index) => {
    const line = output[index];
    return line !== undefined && hasHappened(line.time, rankOfLine(line), moment);
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
