// `asyncio.shield`: waits for something that is not to be cancelled along. CPython asyncio/tasks.py, shield.

import type { Reason, TaskId } from "#recording";
import type { EventLoop } from "../../loop/event-loop.ts";
import { Future } from "../../tasks/future.ts";
import { ensureFuture } from "./ensure-future.ts";

class Shield extends Future {
  readonly #inner: Future;

  constructor(loop: EventLoop, inner: Future) {
    super(loop);
    this.#inner = inner;
  }

  override get reason(): Reason {
    return this.#inner.reason;
  }

  override get label(): string | null {
    return this.#inner.label;
  }

  override get dependsOn(): readonly Future[] {
    return [this.#inner];
  }

  override get target(): TaskId {
    return this.#inner.target;
  }
}

/** @throws TypeError when it is given nothing that can be awaited */
export function shield(loop: EventLoop, awaitable: unknown): Future {
  const inner = ensureFuture(loop, awaitable);
  if (inner.done()) return inner;
  const outer = new Shield(loop, inner);
  const innerDone = (): void => {
    passOn(inner, outer);
  };
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(() => {
    if (!inner.done()) inner.removeDoneCallback(innerDone);
  });
  return outer;
}

function passOn(inner: Future, outer: Future): void {
  if (outer.cancelled()) {
    // Nobody is left to look at the error: it counts as seen.
    if (!inner.cancelled()) inner.exception();
    return;
  }
  if (inner.cancelled()) {
    outer.cancel();
    return;
  }
  const error = inner.exception();
  if (error === null) outer.setResult(inner.result());
  else outer.fail(error);
}
