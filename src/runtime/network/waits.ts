// Futures for moments on the simulated internet: what a task waits for while an answer is on its way.

import type { Reason } from "#recording";
import { TimerHandle } from "../loop/handle.ts";
import type { RunState } from "../run-state.ts";
import { Future } from "../tasks/future.ts";

/** A future that says what it is. */
export class NetworkFuture extends Future {
  readonly #reason: Reason;
  readonly #label: string;

  constructor(state: RunState, reason: Reason, label: string) {
    super(state.loop);
    this.#reason = reason;
    this.#label = label;
  }

  override get reason(): Reason {
    return this.#reason;
  }

  override get label(): string {
    return this.#label;
  }
}

/** Is done at a moment; never, when that is `Infinity`. @param moment logical seconds */
export function arrival(state: RunState, moment: number, label: string): NetworkFuture {
  const future = new NetworkFuture(state, "response", label);
  if (moment <= state.clock.now) {
    future.setResult(undefined);
  } else if (moment < Infinity) {
    const timer = new TimerHandle(state, moment, () => future.setResult(undefined), []);
    future.addDoneCallback(() => timer.cancel());
    state.loop.timers.push(timer);
  }
  return future;
}
