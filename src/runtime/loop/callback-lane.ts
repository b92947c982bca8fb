// A callback of the learner's as a lane of the recording: from where it is handed to the loop until it has been called.
// It knows how it is noted, not when it is called.

import { NONE, PROGRAM } from "#recording";
import type { At, TaskId } from "#recording";
import { functionNameOf } from "../clip.ts";
import type { RunState } from "../run-state.ts";

export class CallbackLane {
  readonly #state: RunState;
  readonly #id: TaskId;
  readonly #at: At;
  /** When (logical seconds) it can be called. */
  #since: number;
  #isOver = false;

  private constructor(state: RunState, id: TaskId, at: At) {
    this.#state = state;
    this.#id = id;
    this.#at = at;
    this.#since = state.clock.now;
  }

  /**
   * @param kind what it is called where the function has no name: "timer"
   * @param at where it was handed over
   * @returns `null` where it is no function of the learner's, or one too many
   */
  static of(state: RunState, callback: unknown, kind: string, at: At = state.at): CallbackLane | null {
    const { recorder, options } = state;
    if (state.promises.isSettling(callback)) return null;
    if (recorder.callbackLanes >= options.limits.callbackLanes) {
      recorder.dropped.spans += 1;
      return null;
    }
    recorder.callbackLanes += 1;
    const functionName = functionNameOf(callback) || kind;
    const id = recorder.taskCreated({ kind: "callback", name: "", functionName, parent: state.lane, at });
    return new CallbackLane(state, id, at);
  }

  /** It is called when its time (logical seconds) has come. */
  waitUntil(deadline: number): void {
    // A deadline may be past already: CPython's `callLater` takes a negative delay.
    this.#since = Math.max(deadline, this.#state.clock.now);
    this.#state.recorder.waitBegan(this.#id, "timer", this.#at, NONE, null);
  }

  /** It will not be called any more. Harmless when it has been. */
  cancel(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#state.recorder.stepEnded(this.#id);
    this.#state.recorder.taskFinished(this.#id, "cancelled");
  }

  /**
   * Calls it, in its own lane.
   * @param isLast whether it is called no more after that
   */
  run(call: () => unknown, isLast = true): void {
    const { recorder } = this.#state;
    recorder.laneReady(this.#id, this.#since);
    recorder.stepBegan(this.#id, this.#at);
    if (recorder.tasks.firstRun[this.#id] === NONE) recorder.tasks.firstRun[this.#id] = this.#state.clock.now;
    this.#state.lane = this.#id;
    let outcome: "returned" | "raised" = "raised";
    try {
      call();
      outcome = "returned";
    } finally {
      this.#state.countComputing();
      this.#state.lane = PROGRAM;
      recorder.stepEnded(this.#id);
      if (isLast && !this.#isOver) recorder.taskFinished(this.#id, outcome);
      this.#isOver ||= isLast;
    }
  }
}
