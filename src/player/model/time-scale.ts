// Where a moment lies between the beginning and the end of a run, and which moments an axis names.

import { formatSeconds } from "./format.ts";

/** What of a run is looked at, in logical seconds. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A moment as a share of a window, from 0 to 1. In a window of no length every moment is the beginning. */
export function shareOf(seconds: number, { from, to }: TimeWindow): number {
  return to <= from ? 0 : Math.min(Math.max((seconds - from) / (to - from), 0), 1);
}

/** How much of a window a stretch fills, from 0 to 1. */
export function shareBetween(start: number, end: number, window: TimeWindow): number {
  return shareOf(end, window) - shareOf(start, window);
}

export interface Tick {
  readonly seconds: number;
  readonly label: string;
}

const ROUND = [1, 2, 5, 10];

/**
 * Round moments of a window, evenly apart.
 * @param most how many steps between ticks there may be
 */
export function axisTicks({ from, to }: TimeWindow, most: number): readonly Tick[] {
  const step = to <= from ? 1 : roundUp((to - from) / most);
  const first = Math.ceil(from / step - 1e-6);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  // Half a millionth of a step more, so that the last tick is not lost to rounding.
  const count = Math.floor(to / step + 1e-6) - first + 1;
  return Array.from({ length: Math.max(count, 1) }, (_, index) => {
    const seconds = (first + index) * step;
    return { seconds, label: formatSeconds(seconds, decimals) };
  });
}

/** The least of 1, 2, 5, 10 times a power of ten that is not below the number. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = ROUND.find((round) => round * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}
