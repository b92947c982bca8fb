// Promises that were rejected and that nobody handles. HTML, "notify about rejected promises": looked at when no
// microtask is left, so that a handler added meanwhile counts.

import type { TaskId } from "#recording";
import { describeError, errorParts } from "../console/describe.ts";
import type { RunState } from "../run-state.ts";

interface Rejection {
  readonly reason: unknown;
  readonly lane: TaskId;
}

export class Rejections {
  readonly #state: RunState;
  readonly #open = new Map<object, Rejection>();

  constructor(state: RunState) {
    this.#state = state;
  }

  add(promise: object, reason: unknown): void {
    this.#open.set(promise, { reason, lane: this.#state.lane });
  }

  remove(promise: object): void {
    this.#open.delete(promise);
  }

  /** Says which are still unhandled; each is said once. */
  report(): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reason, lane } of open) this.#reportOne(reason, lane);
  }

  #reportOne(reason: unknown, lane: TaskId): void {
    const state = this.#state;
    const frames = state.host.locate(reason);
    const at = frames[0]?.at ?? state.at;
    state.find(
      "never-retrieved",
      `A promise was rejected with ${errorParts(reason).name}, and nobody handles that.`,
      lane,
      at,
    );
    state.output.warn(`Uncaught (in promise) ${describeError(reason)}`);
    state.uncaught ??= { thrown: reason };
  }
}
