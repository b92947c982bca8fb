// Promises that were rejected and that nobody handles. HTML, "notify about rejected promises": looked at when no
// microtask is left, so that a handler added meanwhile counts.

import type { At, TaskId } from "#recording";
import { describeThrown, describeValue, errorParts } from "../console/describe.ts";
import { isError } from "../errors.ts";
import type { RunState } from "../run-state.ts";

interface Rejection {
  readonly reason: unknown;
  readonly lane: TaskId;
  /** Where it was rejected, for reasons that cannot tell. */
  readonly at: At;
}

export class Rejections {
  readonly #state: RunState;
  readonly #open = new Map<object, Rejection>();

  constructor(state: RunState) {
    this.#state = state;
  }

  add(promise: object, reason: unknown): void {
    this.#open.set(promise, { reason, lane: this.#state.lane, at: this.#state.at });
  }

  remove(promise: object): void {
    this.#open.delete(promise);
  }

  /** Says which are still unhandled; each is said once. */
  report(): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const rejection of open) this.#reportOne(rejection);
  }

  #reportOne({ reason, lane, at: rejectedAt }: Rejection): void {
    const state = this.#state;
    const frames = state.host.locate(reason);
    const at = frames[0]?.at ?? rejectedAt;
    state.find("never-retrieved", `A promise was rejected with ${shortly(reason)}, and nobody handles that.`, lane, at);
    state.output.warn(`Uncaught (in promise) ${describeThrown(reason)}`);
    state.uncaught ??= { thrown: reason, at };
  }
}

/** The kind of an error; anything else as it is. */
function shortly(reason: unknown): string {
  return isError(reason) ? errorParts(reason).name : describeValue(reason);
}
