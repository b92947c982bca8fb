// `Date` and `performance` on the run's clock, and `Math.random` from the run's seed: the rest of what would make two
// runs differ. ECMA-262, The Date Constructor; W3C High Resolution Time.

import { EPOCH_SECONDS } from "../modules/time.ts";
import type { RunState } from "../run-state.ts";

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
  return new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (target, parameters: unknown[], newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, newTarget) as object,
    get: (target, key, receiver) => (key === "now" ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}

/** `Math` with the seeded `random`. */
export function createMath(random: () => number): object {
  const math: object = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(Math)) as object;
  Object.defineProperty(math, "random", { value: random, writable: true, configurable: true });
  return math;
}
