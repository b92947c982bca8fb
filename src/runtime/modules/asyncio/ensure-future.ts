// Whatever can be awaited, as a future: coroutines become tasks. CPython asyncio/tasks.py, ensure_future.

import type { EventLoop } from "../../loop/event-loop.ts";
import { describeValue, nameFrom } from "../../console/describe.ts";
import { Future } from "../../tasks/future.ts";

/** @throws TypeError when the value cannot be awaited */
export function ensureFuture(loop: EventLoop, awaitable: unknown): Future {
  const future = loop.state.rules.toFuture(loop, awaitable);
  if (future === null) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  return future;
}

/** @param options its name, as text; without one, tasks are numbered. @throws TypeError when the value is not a coroutine */
export function createTask(loop: EventLoop, coroutine: unknown, { name }: { name?: unknown } = {}): Future {
  const itsName = name === undefined || name === null ? undefined : nameFrom(name);
  const task = coroutine instanceof Future ? null : loop.state.rules.toFuture(loop, coroutine, itsName);
  if (task === null) throw new TypeError(`a coroutine was expected, got ${describeValue(coroutine)}`);
  return task;
}
