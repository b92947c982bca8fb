// The smallest change that turns one text into another.

export interface Change {
  /** Offsets in the text before. */
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, length: before.length - tail - start, text: after.slice(start, after.length - tail) };
}
