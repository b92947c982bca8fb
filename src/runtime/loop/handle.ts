// A callback in the loop's hands: `callSoon` puts it into the ready queue, `callLater` among the timers.
// CPython asyncio/events.py, Handle and TimerHandle.

import { functionNameOf } from "../clip.ts";
import { endsTheProgram } from "../modules/builtins.ts";
import type { RunState } from "../run-state.ts";
import type { Timer } from "./timer-heap.ts";

export type Callback = (...args: never[]) => unknown;

export class Handle {
  readonly #state: RunState;
  readonly #callback: Callback;
  readonly #args: readonly unknown[];
  #isCancelled = false;

  constructor(state: RunState, callback: Callback, args: readonly unknown[]) {
    this.#state = state;
    this.#callback = callback;
    this.#args = args;
  }

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  /** Keeps the callback from being called. Harmless when it has been. */
  cancel(): void {
    this.#isCancelled = true;
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  /** What the callback throws is reported and goes no further. CPython Handle._run. */
  run(): void {
    if (this.#isCancelled) return;
    const callback = this.#callback as (...args: readonly unknown[]) => unknown;
    try {
      callback(...this.#args);
    } catch (thrown) {
      if (endsTheProgram(thrown)) throw thrown;
      this.#state.callbackRaised(functionNameOf(this.#callback) || "<lambda>", thrown);
    }
  }
}

export class TimerHandle extends Handle implements Timer {
  /** Seconds on the loop's clock. */
  readonly deadline: number;
  next: Timer | null = null;

  constructor(state: RunState, deadline: number, callback: Callback, args: readonly unknown[]) {
    super(state, callback, args);
    this.deadline = deadline;
  }

  /** The loop's time, in seconds, at which the callback is due. */
  when(): number {
    return this.deadline;
  }
}
