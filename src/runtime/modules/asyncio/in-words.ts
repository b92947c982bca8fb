// Names of things in the sentences that learners read.

import { lineOf } from "#recording";
import type { At } from "#recording";
import type { Task } from "../../tasks/task.ts";

const NAMED_BY_US = /^Task-\d+$/;

/** A task by the name that the learner gave it, else by its function. */
export function inWords(task: Task): string {
  const name = task.getName();
  return `\`${NAMED_BY_US.test(name) ? task.coroutine.name : name}\``;
}

/** " on line 3", or nothing where the line is not known. */
export function onLine(at: At): string {
  const line = lineOf(at);
  return line === 0 ? "" : ` on line ${String(line)}`;
}
