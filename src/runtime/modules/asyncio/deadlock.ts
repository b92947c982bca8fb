// Says why nothing can run any more although tasks still wait. CPython would hang without a word.

import { lineOf } from "#recording";
import type { RunState } from "../../run-state.ts";
import { Future } from "../../tasks/future.ts";
import { Task } from "../../tasks/task.ts";

/** Ends the run: no callback is ready, no timer is set, and `future` is not done. */
export function explainDeadlock(state: RunState, future: Future): never {
  const waiting = [...state.tasks.all()];
  const chains = waiting.map(describeWait).join(" ");
  const message = `Nothing is left to run, and ${waiting.length === 1 ? "a task still waits" : "tasks still wait"}: nobody will ever wake them. ${chains}`;
  const first = future instanceof Task ? future : waiting[0];
  state.find("deadlock", message, first?.id ?? state.lane, first?.at ?? state.at);
  if (first !== undefined) {
    state.lane = first.id;
    state.at = first.at;
  }
  state.guard.stop("deadlock", message);
}

function describeWait(task: Task): string {
  return `\`${task.coroutine.name}\` waits for ${describeAwaited(task)}${onLine(task)}.`;
}

function describeAwaited(task: Task): string {
  const { waitsFor } = task;
  if (waitsFor instanceof Task) return `\`${waitsFor.coroutine.name}\``;
  if (waitsFor instanceof Future) return waitsFor.label ?? "a future that nobody completes";
  return "its turn";
}

function onLine(task: Task): string {
  const line = lineOf(task.at);
  return line === 0 ? "" : ` on line ${String(line)}`;
}
