// A callback in the loop's hands: `callSoon` puts it into the ready queue, `callLater` among the timers.
// CPython asyncio/events.py, Handle and TimerHandle.

import { functionNameOf } from "../clip.ts";
import { endsTheProgram } from "../modules/builtins.ts";
import type { RunState } from "../run-state.ts";
import type { CallbackLane } from "./callback-lane.ts";
import type { Timer } from "./timer-heap.ts";

export type Callback = (...args: never[]) => unknown;

export class Handle {
  readonly #state: RunState;
  readonly #callback: Callback;
  readonly #args: readonly unknown[];
  /** Its row in the recording, where it has one of its own. */
  readonly #lane: CallbackLane | null;
  #isCancelled = false;

  constructor(state: RunState, callback: Callback, args: readonly unknown[], lane: CallbackLane | null = null) {
    this.#lane = lane;
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
    this.#lane?.cancel();
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  /** What the callback throws is reported and goes no further. CPython Handle._run. */
  run(): void {
    if (this.#isCancelled) return;
    const callback = this.#callback as (...args: readonly unknown[]) => unknown;
    try {
      if (this.#lane === null) callback(...this.#args);
      else this.#lane.run(() => callback(...this.#args));
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

  constructor(
    state: RunState,
    deadline: number,
    callback: Callback,
    args: readonly unknown[],
    lane: CallbackLane | null = null,
  ) {
    super(state, callback, args, lane);
    lane?.waitUntil(deadline);
    this.deadline = deadline;
  }

  /** The loop's time, in seconds, at which the callback is due. */
  when(): number {
    return this.deadline;
  }
}
