// A task that is told to stop, catches the CancelledError and carries on as if nothing had been said. Cleaning up takes
// its time, and may await: only a task that returns, or never ends, has swallowed it.

import type { RunState } from "../run-state.ts";
import type { Task } from "../tasks/task.ts";
import { inWords } from "./in-words.ts";

/** A task has returned. */
export function noteReturnAfterCancel(state: RunState, task: Task): void {
  if (task.refusedToStopAt === null) return;
  const message =
    `${inWords(task)} was cancelled here, caught the CancelledError and went on to return. ` +
    "Throw it on when you have cleaned up: `throw error`.";
  state.find("swallowed-cancellation", message, task.id, task.refusedToStopAt);
}

/** The run is over, also by a limit. */
export function noteRefusals(state: RunState): void {
  for (const task of state.tasks.all()) {
    if (task.refusedToStopAt === null) continue;
    const message =
      `${inWords(task)} was cancelled here, caught the CancelledError and is still going on. ` +
      "Throw it on when you have cleaned up: `throw error`.";
    state.find("swallowed-cancellation", message, task.id, task.refusedToStopAt);
  }
}
