// Drives a loop until a future is done: what `asyncio.run` is made of.
// CPython asyncio/base_events.py, run_until_complete; asyncio/runners.py, Runner.

import { PROGRAM } from "#recording";
import type { TaskId } from "#recording";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Future } from "../../tasks/future.ts";
import { explainDeadlock } from "../../findings/deadlock.ts";

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

/** The program's top-level code waits for the loop meanwhile. @param lane what it waits for; `NONE` where that has none */
export function whileProgramWaits<Result>(state: RunState, lane: TaskId, drive: () => Result): Result {
  const { recorder } = state;
  const { at } = state;
  state.countComputing();
  recorder.stepEnded(PROGRAM);
  recorder.waitBegan(PROGRAM, "task", at, lane, null);
  try {
    return drive();
  } finally {
    state.lane = PROGRAM;
    state.at = at;
    recorder.laneReady(PROGRAM, state.clock.now);
    recorder.stepBegan(PROGRAM, at);
  }
}
