// The module "asyncio", as a program sees it.

import type { RunState } from "../../run-state.ts";
import { Coroutine } from "../../tasks/coroutine.ts";
import { Future } from "../../tasks/future.ts";
import { Sleep } from "../../tasks/sleep.ts";
import { Task } from "../../tasks/task.ts";
import { createTask } from "./ensure-future.ts";
import { CancelledError, InvalidStateError, TimeoutError } from "./errors.ts";
import { gather } from "./gather.ts";
import { loopOf } from "./running-loop.ts";

export function createAsyncio(state: RunState): Record<string, unknown> {
  return {
    run: (main: unknown) => state.rules.run(main),
    sleep: (delay: number, result?: unknown) => sleep(state, delay, result),
    gather: (...parameters: unknown[]) => gatherFrom(state, parameters),
    createTask: (coroutine: unknown, options?: { name?: string }) =>
      createTask(loopOf(state), coroutine, options?.name),
    currentTask: () => state.currentTask,
    allTasks: () => new Set(state.tasks.all()),
    iscoroutine: (value: unknown) => value instanceof Coroutine || value instanceof Sleep,
    isfuture: (value: unknown) => value instanceof Future,
    Task,
    Future,
    CancelledError,
    InvalidStateError,
    TimeoutError,
  };
}

/** CPython asyncio/tasks.py, sleep. @param delay seconds */
function sleep(state: RunState, delay: number, result: unknown): unknown {
  if (typeof delay !== "number") throw new TypeError(`asyncio.sleep wants a number of seconds, got ${typeof delay}`);
  state.guard.checkStopped();
  return state.rules.sleep(delay, result);
}

/** Options come last, as a plain object: `gather(a(), b(), { returnExceptions: true })`. */
function gatherFrom(state: RunState, parameters: unknown[]): Future {
  const last = parameters.at(-1);
  const options = isOptions(last) ? last : null;
  const awaitables = options === null ? parameters : parameters.slice(0, -1);
  return gather(loopOf(state), awaitables, options?.returnExceptions === true);
}

function isOptions(value: unknown): value is { returnExceptions?: boolean } {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
