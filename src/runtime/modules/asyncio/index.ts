// The module "asyncio", as a program sees it.

import type { RunState } from "../../run-state.ts";
import { Future } from "../../tasks/future.ts";
import { ExceptionGroup } from "../exception-group.ts";
import { AsCompleted } from "./as-completed.ts";
import { createClasses } from "./classes.ts";
import { createTask, ensureFuture } from "./ensure-future.ts";
import * as errors from "./errors.ts";
import { gather } from "./gather.ts";
import { isCoroutine, isCoroutineFunction } from "./kinds.ts";
import { PublicLoops } from "./public-loop.ts";
import { loopOf } from "./running-loop.ts";
import { toThreadSteps } from "./executors.ts";
import { shield } from "./shield.ts";
import { withTaskGroup } from "./task-group.ts";
import type { TaskGroup } from "./task-group.ts";
import { withTimeout, withTimeoutAt } from "./timeouts.ts";
import type { Block, Timeout } from "./timeouts.ts";
import { waitFor } from "./wait-for.ts";
import { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./wait.ts";
import type { WaitOptions } from "./wait.ts";

export function createAsyncio(state: RunState): Record<string, unknown> {
  const coroutineFunctions = createCoroutineFunctions(state);
  const natives = Object.values(coroutineFunctions);
  const loops = new PublicLoops();
  return {
    ...coroutineFunctions,
    ...createClasses(state),
    ...errors,
    ExceptionGroup,
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    run: (main: unknown) => state.rules.run(main),
    gather: (...parameters: unknown[]) => gatherFrom(state, parameters),
    shield: (awaitable: unknown) => shield(loopOf(state), awaitable),
    createTask: (coroutine: unknown, options?: { name?: unknown }) => createTask(loopOf(state), coroutine, options),
    ensureFuture: (awaitable: unknown) => ensureFuture(loopOf(state), awaitable),
    currentTask: () => loopOf(state).state.currentTask,
    allTasks: () => new Set(loopOf(state).state.tasks.all()),
    asCompleted: (awaitables: Iterable<unknown>, options?: { timeout?: number | null }) =>
      new AsCompleted(loopOf(state), awaitables, options?.timeout ?? null),
    getRunningLoop: () => loops.of(loopOf(state)),
    iscoroutine: isCoroutine,
    iscoroutinefunction: (value: unknown) => isCoroutineFunction(value, natives),
    isfuture: (value: unknown) => value instanceof Future,
  };
}

/** Those that are async functions in Python: calling them does nothing yet. */
function createCoroutineFunctions(state: RunState): Record<string, unknown> {
  const { rules } = state;
  return {
    sleep: (delay: number, result?: unknown) => sleep(state, delay, result),
    wait: (awaitables: unknown, options: WaitOptions = {}) =>
      rules.callNative("wait", wait(state, awaitables, options)),
    waitFor: (awaitable: unknown, timeout: number | null = null) => {
      const argument = state.neverAwaited.justCreated(awaitable);
      const called = rules.callNative("waitFor", waitFor(state, awaitable, timeout)) as object;
      if (argument !== null) state.neverAwaited.hold(called, argument);
      return called;
    },
    timeout: (delay: number | null, block: Block<Timeout>) =>
      rules.callNative("timeout", withTimeout(state, delay, block)),
    timeoutAt: (when: number | null, block: Block<Timeout>) =>
      rules.callNative("timeoutAt", withTimeoutAt(state, when, block)),
    toThread: (fn: (...args: readonly unknown[]) => unknown, ...args: unknown[]) =>
      rules.callNative("toThread", toThreadSteps(state, fn, args)),
    taskGroup: (block: Block<TaskGroup>) => rules.callNative("taskGroup", withTaskGroup(state, block)),
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
