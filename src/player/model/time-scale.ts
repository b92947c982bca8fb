// Where a moment lies between the beginning and the end of a run, and which moments an axis names.

import { formatSeconds } from "./format.ts";

/**
 * A moment as a share of the whole, from 0 to 1. In a run of no length every moment is the beginning.
 * @param end seconds
 */
export function shareOf(seconds: number, end: number): number {
  return end === 0 ? 0 : Math.min(Math.max(seconds / end, 0), 1);
}

export interface Tick {
  readonly seconds: number;
  readonly label: string;
}

const ROUND = [1, 2, 5, 10];

/**
 * Round moments from 0 up to the end, evenly apart.
 * @param end seconds
 * @param most how many steps between ticks there may be
 */
export function axisTicks(end: number, most: number): readonly Tick[] {
  const step = end === 0 ? 1 : roundUp(end / most);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  // Half a millionth of a step more, so that the last tick is not lost to rounding.
  const count = Math.floor(end / step + 1e-6) + 1;
  return Array.from({ length: count }, (_, index) => {
    const seconds = index * step;
    return { seconds, label: formatSeconds(seconds, decimals) };
  });
}

/** The least of 1, 2, 5, 10 times a power of ten that is not below the number. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = ROUND.find((round) => round * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}
