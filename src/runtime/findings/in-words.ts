// Names of things in the sentences that learners read.

import { lineOf, PROGRAM } from "#recording";
import type { At, TaskId } from "#recording";
import type { RunState } from "../run-state.ts";
import type { Task } from "../tasks/task.ts";

const NAMED_BY_US = /^Task-\d+$/;

/** A task by the name that the learner gave it, else by its function. */
export function inWords(task: Task): string {
  const name = task.getName();
  return `\`${NAMED_BY_US.test(name) ? task.functionName : name}\``;
}

/** A lane, likewise; what runs in none of its own is a callback of the loop. */
export function laneInWords(state: RunState, lane: TaskId): string {
  if (state.currentTask?.id === lane) return inWords(state.currentTask);
  return lane === PROGRAM ? "a callback" : `\`${state.nameOf(lane)}\``;
}

/** " on line 3", or nothing where the line is not known. */
export function onLine(at: At): string {
  const line = lineOf(at);
  return line === 0 ? "" : ` on line ${String(line)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
