// The module "asyncio" under JavaScript rules: the same names over promises, so that a program can be run under either
// set of rules. What JavaScript does not have, it does not get: a promise cannot be cancelled.

import { NONE, PROGRAM, TASK_KINDS } from "#recording";
import type { TaskId } from "#recording";
import { describeValue } from "../console/describe.ts";
import type { EventLoop } from "../loop/event-loop.ts";
import { TimerHandle } from "../loop/handle.ts";
import { turnUntilDone, whileProgramWaits } from "../modules/asyncio/run-until-complete.ts";
import { RuntimeError, ValueError } from "../modules/builtins.ts";
import type { RunState } from "../run-state.ts";
import { Future } from "../tasks/future.ts";
import { PromiseFuture } from "../tasks/promise-future.ts";

const TASK = TASK_KINDS.indexOf("task");

/** @param delay seconds */
export function sleep(state: RunState, delay: number, result: unknown): object {
  const { promise, resolve } = state.promises.deferred();
  const { clock, loop } = state;
  const deadline = clock.now + Math.max(0, delay);
  const wake = (): void => {
    state.firedAt = deadline;
    try {
      resolve(result);
    } finally {
      state.firedAt = null;
    }
  };
  loop.timers.push(new TimerHandle(state, deadline, wake, []));
  state.waitReasons.set(promise, "sleep");
  return promise;
}

export function toFuture(loop: EventLoop, awaitable: unknown, name?: string): Future | null {
  if (awaitable instanceof Future) return awaitable;
  return loop.state.promises.isPromise(awaitable) ? new PromiseFuture(loop, awaitable, name) : null;
}

/**
 * Turns the loop until main's promise is settled.
 * @throws what main was rejected with; RuntimeError inside a running loop; ValueError when `main` is no promise
 */
export function run(state: RunState, main: unknown): unknown {
  state.guard.checkStopped();
  if (state.recorder.tasks.kind[state.lane] === TASK)
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  const future = toFuture(state.baseLoop, main);
  if (future === null) throw new ValueError(`a coroutine was expected, got ${describeValue(main)}`);
  const drive = (): void => turnUntilDone(state.baseLoop, future);
  // In a callback, it is the callback that waits.
  if (state.lane === PROGRAM) whileProgramWaits(state, laneOf(state, main), drive);
  else drive();
  return future.result();
}

function laneOf(state: RunState, main: unknown): TaskId {
  return (typeof main === "object" && main !== null ? state.laneOfPromise.get(main) : undefined) ?? NONE;
}
