// Judges of tasks: whether everything that was started also came to its end.

import { formatSeconds } from "#recording";
import type { TaskOutcome } from "#recording";
import type { Judge } from "../check.ts";
import { count, failed, list, onLine, passed } from "../say.ts";
import { tasksOfRun } from "../tasks-of-run.ts";
import type { TaskOfRun } from "../tasks-of-run.ts";
import { hasNoFinding } from "./findings.ts";

const WHY = "A task that nobody waits for lives only as long as the rest of the program.";
const CUT_OFF: ReadonlySet<TaskOutcome> = new Set(["pending", "cancelled", "abandoned"]);
const MOST_NAMED = 4;

/** Every task runs to its end: none is cancelled, or left behind when the program ends. */
export function finishesEveryTask(): Judge {
  return (run) => {
    const tasks = tasksOfRun(run);
    const unfinished = tasks.filter(({ outcome }) => CUT_OFF.has(outcome));
    const [first] = unfinished;
    if (first === undefined)
      return passed(tasks.length === 0 ? "No task was left behind." : `${count(tasks.length, "task")} ran to the end.`);
    const what = `${count(unfinished.length, "task")} did not come to an end: ${names(unfinished)} stopped at ${formatSeconds(first.finished)}.`;
    return failed(what, WHY, first.at, first.finished);
  };
}

/** Nothing that was begun is still there when the program ends, and nothing was called in vain. */
export function leavesNothingBehind(): Judge {
  return hasNoFinding("never-awaited", "cancelled-at-exit", "destroyed-pending", "never-retrieved");
}

/** The functions of the tasks, each with the line where its task was made. */
function names(tasks: readonly TaskOfRun[]): string {
  const named = tasks.slice(0, MOST_NAMED).map(({ functionName, at }) => `\`${functionName}\`${onLine(at)}`);
  return list(tasks.length > MOST_NAMED ? [...named, "others"] : named);
}
