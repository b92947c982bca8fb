// Drives a loop until a future is done: what `asyncio.run` is made of.
// CPython asyncio/base_events.py, run_until_complete; asyncio/runners.py, Runner.

import { PROGRAM } from "#recording";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Future } from "../../tasks/future.ts";
import type { Task } from "../../tasks/task.ts";
import { explainDeadlock } from "./deadlock.ts";
import { describeError } from "../../console/describe.ts";
import { gather } from "./gather.ts";

/**
 * Turns the loop until the future is done, and once more: the future's last callback is what stops the loop, and the
 * turn in which that happens is run to its end.
 */
export function turnUntilDone(loop: EventLoop, future: Future): void {
  const driver = { stopping: false };
  future.addDoneCallback(() => {
    driver.stopping = true;
  });
  while (!driver.stopping) {
    if (!loop.turn()) explainDeadlock(loop.state, future);
  }
}

/** Cancels what is left when main has ended, and lets it clean up. CPython runners.py, _cancel_all_tasks. */
export function cancelLeftovers(loop: EventLoop): void {
  const { state } = loop;
  const leftovers = [...state.tasks.all()];
  if (leftovers.length === 0) return;
  for (const task of leftovers) {
    state.find("cancelled-at-exit", cancelledAtExit(task), task.id, task.at);
    task.cancel();
  }
  turnUntilDone(loop, gather(loop, leftovers, true));
  for (const task of leftovers) reportFailedShutdown(state, task);
}

function cancelledAtExit(task: Task): string {
  return `\`${task.coroutine.name}\` was still going on when main ended, and was cancelled. Await it before main ends.`;
}

function reportFailedShutdown(state: RunState, task: Task): void {
  if (task.cancelled()) return;
  const error = task.exception();
  if (error !== null) state.output.warn(`unhandled exception during asyncio.run() shutdown\n${describeError(error)}`);
}

/**
 * `asyncio.run` goes on to shut down async generators and the default executor, each as a task of its own: two turns
 * each, in which callbacks that are still ready get to run. CPython runners.py, Runner.close.
 */
export function turnForShutdown(loop: EventLoop): void {
  for (let turn = 0; turn < 4; turn += 1) if (loop.hasWorkNow()) loop.turn();
}

/** The program's top-level code waits for the loop meanwhile. */
export function whileProgramWaits<Result>(state: RunState, task: Task, drive: () => Result): Result {
  const { recorder } = state;
  const { at } = state;
  state.countComputing();
  recorder.stepEnded(PROGRAM);
  recorder.waitBegan(PROGRAM, "task", at, task.id, null);
  try {
    return drive();
  } finally {
    state.lane = PROGRAM;
    state.at = at;
    recorder.stepBegan(PROGRAM, at, state.clock.now);
  }
}
