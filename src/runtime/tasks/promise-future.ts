// A promise as a future, so that tasks can wait for it and `asyncio.gather` can take it. Cancelling it cancels the
// future only: whatever is behind the promise goes on, as JavaScript has it.

import type { Reason } from "#recording";
import type { EventLoop } from "../loop/event-loop.ts";
import type { RunState } from "../run-state.ts";
import { Future } from "./future.ts";

export class PromiseFuture extends Future {
  readonly #state: RunState;
  readonly #promise: object;
  #name: string | null;

  constructor(loop: EventLoop, promise: object, name: string | null = null) {
    super(loop);
    this.#state = loop.state;
    this.#promise = promise;
    this.#name = name;
    loop.state.promises.thenDo(
      promise,
      (value) => {
        if (!this.done()) this.setResult(value);
      },
      (error) => {
        if (!this.done()) this.fail(error);
      },
    );
  }

  override get reason(): Reason {
    return this.#state.reasonOf(this.#promise);
  }

  getName(): string {
    this.#name ??= this.#state.nextTaskName();
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }
}
