// A few numbers of one kind, as their middle and how far they lie apart.

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @param numbers at least one */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (index: number): number => {
    const number = sorted[index];
    if (number === undefined) throw new RangeError("There is no spread of no numbers.");
    return number;
  };
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/**
 * The smallest of the numbers that at least this part of them does not exceed (nearest rank).
 * @param numbers at least one
 * @param part above 0, up to 1
 */
export function percentile(numbers: readonly number[], part: number): number {
  const number = [...numbers].sort((a, b) => a - b)[Math.ceil(part * numbers.length) - 1];
  if (number === undefined) throw new RangeError("There is no percentile of no numbers.");
  return number;
}

/** How many times `ours` the other is, round by round: what disturbs a round disturbs both. */
export function ratios(others: readonly number[], ours: readonly number[]): Spread {
  return spreadOf(ours.map((our, round) => (others[round] ?? NaN) / our));
}
