// Decides when a run has been silent for too long. It counts ticks of a page that is awake and visible, not the time on
// the wall: a sleeping laptop or a tab in the background must not end a run.

import { LIMITS } from "#runtime/limits";
import { GRACE_MS, START_MS } from "../endings.ts";
import type { Ending } from "../endings.ts";

/** Real milliseconds between two ticks. */
export const TICK_MS = 100;

const SILENT_TICKS = (LIMITS.stepMs + GRACE_MS) / TICK_MS;
const START_TICKS = START_MS / TICK_MS;

export class Watchdog {
  #ticks = 0;

  /** The run has given a sign of life, or begins. */
  heard(): void {
    this.#ticks = 0;
  }

  /** @returns why the run has to be ended now, if so */
  tick(hasStarted: boolean): Extract<Ending, "hung" | "no-start"> | undefined {
    this.#ticks += 1;
    if (this.#ticks < (hasStarted ? SILENT_TICKS : START_TICKS)) return undefined;
    return hasStarted ? "hung" : "no-start";
  }
}
