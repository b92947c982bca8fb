// The module "time": the run's clock, and the sleep that holds the whole loop. CPython Modules/timemodule.c.

import type { RunState } from "../run-state.ts";
import { OverflowError, ValueError } from "./builtins.ts";

/** Seconds since 1970 at which every run begins: 1 January 2025, 12:00 UTC. Runs must not depend on today. */
export const EPOCH_SECONDS = Date.UTC(2025, 0, 1, 12) / 1000;

export function createTime(state: RunState): Record<string, unknown> {
  const elapsed = (): number => {
    state.countComputing();
    state.noteClockRead();
    return state.now;
  };
  return {
    sleep(seconds: number): void {
      state.guard.checkStopped();
      if (!(seconds >= 0)) throw new ValueError("sleep length must be non-negative");
      if (seconds === Infinity) throw new OverflowError("timestamp out of range for platform time_t");
      state.block(seconds, "time.sleep");
    },
    perfCounter: elapsed,
    monotonic: elapsed,
    time: (): number => EPOCH_SECONDS + elapsed(),
  };
}
