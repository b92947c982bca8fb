// `asyncio.gather`: several awaitables at once, their results in the order in which they were given.
// CPython asyncio/tasks.py, gather and _GatheringFuture.

import type { Reason } from "#recording";
import type { EventLoop } from "../../loop/event-loop.ts";
import { Future } from "../../tasks/future.ts";
import { ensureFuture } from "./ensure-future.ts";
import { CancelledError } from "./errors.ts";

export class GatheringFuture extends Future {
  readonly #children: readonly Future[];
  cancelRequested = false;

  constructor(loop: EventLoop, children: readonly Future[]) {
    super(loop);
    this.#children = children;
  }

  override get reason(): Reason {
    return "tasks";
  }

  override get dependsOn(): readonly Future[] {
    return this.#children.filter((child) => !child.done());
  }

  override get label(): string {
    return `gather of ${String(this.#children.length)}`;
  }

  override toString(): string {
    return `<_GatheringFuture ${this.state}${this.outcomeInWords}>`;
  }

  /** Cancels the children; this itself is done only when they are. */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    let asked = false;
    for (const child of this.#children) asked = child.cancel(message) || asked;
    if (asked) this.cancelRequested = true;
    return asked;
  }
}

/**
 * @param returnExceptions whether exceptions stand in the list of results, instead of the first one failing the whole
 * @throws TypeError when one of them cannot be awaited
 */
export function gather(loop: EventLoop, awaitables: readonly unknown[], returnExceptions: boolean): Future {
  if (awaitables.length === 0) return alreadyDone(loop);
  const futures = new Map<unknown, Future>();
  for (const awaitable of awaitables) {
    if (!futures.has(awaitable)) futures.set(awaitable, ensureFuture(loop, awaitable));
  }
  const distinct = [...futures.values()];
  const children = awaitables.map((awaitable) => futures.get(awaitable) ?? distinct[0]) as Future[];
  const outer = new GatheringFuture(loop, children);
  let finished = 0;
  const childDone = (child: Future): void => {
    finished += 1;
    settle(outer, child, children, finished === distinct.length, returnExceptions);
  };
  const doneAlready = distinct.filter((future) => future.done());
  for (const future of distinct) if (!future.done()) future.addDoneCallback(childDone);
  for (const future of doneAlready) childDone(future);
  return outer;
}

function alreadyDone(loop: EventLoop): Future {
  const outer = new Future(loop);
  outer.setResult([]);
  return outer;
}

function settle(
  outer: GatheringFuture,
  child: Future,
  children: readonly Future[],
  allDone: boolean,
  returnExceptions: boolean,
): void {
  if (outer.done()) {
    if (!child.cancelled()) child.exception();
    return;
  }
  if (!returnExceptions) {
    const error = errorOf(child);
    if (error !== null) {
      outer.fail(error);
      return;
    }
  }
  if (!allDone) return;
  const results = children.map(resultOrError);
  // CPython's loop over the children leaves `fut` at the last one.
  if (outer.cancelRequested) outer.fail(children.at(-1)?.makeCancelledError());
  else outer.setResult(results);
}

function errorOf(child: Future): unknown {
  return child.cancelled() ? child.makeCancelledError() : child.exception();
}

function resultOrError(child: Future): unknown {
  if (child.cancelled()) return new CancelledError(child.cancelMessage);
  return child.exception() ?? child.result();
}
