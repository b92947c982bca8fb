// Whatever can be awaited, as a future: coroutines become tasks. CPython asyncio/tasks.py, ensure_future.

import type { EventLoop } from "../../loop/event-loop.ts";
import { describeValue } from "../../console/describe.ts";
import { Coroutine } from "../../tasks/coroutine.ts";
import { Future } from "../../tasks/future.ts";
import { Sleep } from "../../tasks/sleep.ts";
import { coroutineForTask } from "../../tasks/awaiting.ts";
import { Task } from "../../tasks/task.ts";

/** @throws TypeError when the value cannot be awaited */
export function ensureFuture(loop: EventLoop, awaitable: unknown): Future {
  if (awaitable instanceof Future) return awaitable;
  if (awaitable instanceof Coroutine || awaitable instanceof Sleep) return createTask(loop, awaitable);
  throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}

/** @throws TypeError when the value is not a coroutine */
export function createTask(loop: EventLoop, coroutine: unknown, name = loop.state.nextTaskName()): Task {
  if (!(coroutine instanceof Coroutine || coroutine instanceof Sleep)) {
    throw new TypeError(`a coroutine was expected, got ${describeValue(coroutine)}`);
  }
  return new Task(loop, coroutineForTask(coroutine), name);
}
