// When most of some stretches are under way at once: one sweep over their starts and ends.

import { SAME_MOMENT } from "./run.ts";

/** Logical seconds. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * Those that are under way when, for the first time, most of them are; in the order in which they began. One that ends
 * when another begins does not overlap with it.
 * @param stretches in the order in which they began
 */
export function findBusiest<Stretch extends Period>(stretches: readonly Stretch[]): readonly Stretch[] {
  const ends = stretches.map(({ end }) => end).sort((one, other) => one - other);
  let ended = 0;
  let most = 0;
  let moment = 0;
  stretches.forEach(({ start }, index) => {
    while ((ends[ended] ?? Infinity) <= start + SAME_MOMENT) ended += 1;
    const open = index + 1 - ended;
    if (open <= most) return;
    most = open;
    moment = start;
  });
  return stretches.filter(({ start, end }) => start <= moment && end > moment + SAME_MOMENT);
}

/** @param stretches which overlap, in the order in which they began */
export function sharedTime(stretches: readonly Period[]): Period {
  return {
    start: stretches.at(-1)?.start ?? 0,
    end: stretches.reduce((first, { end }) => Math.min(first, end), Infinity),
  };
}
