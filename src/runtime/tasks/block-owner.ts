// Whom `timeout` and `taskGroup` cancel when their block is to end early: under asyncio rules the task that runs it.
// Under JavaScript rules nobody can be cancelled, so that only the wait for the block ends; what it has begun goes on.

import type { EventLoop } from "../loop/event-loop.ts";
import type { Future } from "./future.ts";

export interface BlockOwner {
  cancel(): unknown;
  /** How many cancellations have been asked for and not taken back. */
  cancelling(): number;
  /** Takes one request to cancel back. @returns how many are left */
  uncancel(): number;
}

/** What is to be awaited for a block. @param awaitable what calling the block has given */
export function begun(loop: EventLoop, owner: BlockOwner, awaitable: unknown): unknown {
  return owner instanceof PromiseOfBlock ? owner.begin(loop, awaitable) : awaitable;
}

/** Stands for the promise of a block; nobody outside can ask it to stop. */
export class PromiseOfBlock implements BlockOwner {
  #future: Future | null = null;

  begin(loop: EventLoop, promise: unknown): unknown {
    this.#future = loop.state.rules.toFuture(loop, promise);
    return this.#future ?? promise;
  }

  cancel(): void {
    this.#future?.cancel();
  }

  cancelling(): number {
    return 0;
  }

  uncancel(): number {
    return 0;
  }
}
