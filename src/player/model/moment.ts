// What of a recording can be seen at one moment of it.

import type { OutputLine } from "#recording";

/**
 * How many lines have been printed by a moment.
 * @param output in order of time
 * @param seconds since the start of the run
 */
export function countLinesUntil(output: readonly OutputLine[], seconds: number): number {
  let [low, high] = [0, output.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((output[middle]?.time ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
