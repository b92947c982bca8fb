// `Date` and `performance` on the run's clock, and `Math.random` from the run's seed: the rest of what would make two
// runs differ. ECMA-262, The Date Constructor; W3C High Resolution Time.

import { EPOCH_SECONDS } from "../modules/time.ts";
import type { RunState } from "../run-state.ts";

const HIDDEN = { writable: true, enumerable: false, configurable: true };

/** The program's own milliseconds since the start of the run. */
function elapsedMs(state: RunState): number {
  state.countComputing();
  state.noteClockRead();
  return Math.round(state.now * 1e6) / 1e3;
}

export function createPerformance(state: RunState): Record<string, unknown> {
  return { now: () => elapsedMs(state), timeOrigin: EPOCH_SECONDS * 1000 };
}

/** A `Date` whose "now" is the run's; everything else is the host's. */
export function createDate(state: RunState): unknown {
  const now = (): number => Math.floor(EPOCH_SECONDS * 1000 + elapsedMs(state));
  const OnClock = function (...parameters: unknown[]): unknown {
    if ((new.target as unknown) === undefined) return new Date(now()).toString();
    return Reflect.construct(Date, parameters.length === 0 ? [now()] : parameters, new.target) as object;
  };
  const statics = { ...Object.getOwnPropertyDescriptors(Date), now: { ...HIDDEN, value: now } };
  return Object.defineProperties(OnClock, statics);
}

/** `Math` with the seeded `random`. */
export function createMath(random: () => number): object {
  const math = {};
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(Math))) {
    const value: unknown = name === "random" ? random : descriptor.value;
    // The host may have frozen its own.
    Object.defineProperty(math, name, typeof value === "function" ? { ...HIDDEN, value } : descriptor);
  }
  return Object.defineProperty(math, Symbol.toStringTag, { value: "Math", configurable: true });
}
