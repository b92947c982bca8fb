// Judges of cancellation: which tasks were cancelled, and whether they cleaned up on their way out. A task that is
// still there when the program ends is not cancelled by anybody: `leavesNothingBehind` looks after those.

import { formatSeconds, NOWHERE } from "#recording";
import { compare, sayAmount } from "../amount.ts";
import type { Amount } from "../amount.ts";
import type { Judge } from "../check.ts";
import type { Run } from "../run.ts";
import { count, failed, list, onLine, passed, quote } from "../say.ts";
import type { TaskOfRun } from "../tasks-of-run.ts";
import { tasksOfRun } from "../tasks-of-run.ts";
import type { Judgement } from "../verdict.ts";
import { isLine } from "./missing-line.ts";

const COUNT_WHY =
  "Cancelling ends what is no longer wanted, and nothing else: who is cancelled cannot finish its work.";
const NONE_WHY = "Work that nobody wants any more goes on until somebody cancels it.";
const CLEAN_WHY =
  "A cancelled task gets one last chance: the error arrives at the `await` where it stands, and what it has opened " +
  "is closed on the way out or never.";
const MOST_NAMED = 4;

/** So many tasks are cancelled while the program goes on. */
export function cancels(amount: Amount): Judge {
  return (run) => {
    const cancelled = cancelledIn(run);
    const [first] = cancelled;
    const said = first
      ? `${count(cancelled.length, "task")} ${cancelled.length === 1 ? "was" : "were"} cancelled`
      : "No task was cancelled";
    const names = first ? `: ${sayTasks(cancelled)}` : "";
    if (compare(cancelled.length, amount) === "within") return passed(`${said}${names}.`);
    const what = `${said}${names}; there should be ${sayAmount(amount, String)}.`;
    return failed(what, first ? COUNT_WHY : NONE_WHY, first?.at ?? NOWHERE, first?.finished ?? null);
  };
}

/** Whoever is cancelled prints this line on its way out; at least one task is. */
export function cleansUp(text: string): Judge {
  return (run) => {
    const cancelled = cancelledIn(run);
    if (cancelled.length === 0) return failed("No task was cancelled.", NONE_WHY, NOWHERE, null);
    const dirty = cancelled.find((task) => !hasCleanedUp(run, task, text));
    if (dirty) return notCleaned(run, dirty, text);
    return passed(
      `${quote(text)} came from ${cancelled.length === 1 ? "the task that was" : "each task that was"} cancelled.`,
    );
  };
}

/** What it prints while it only goes on is no clean-up: the line comes when its last wait has been cut short. */
function hasCleanedUp(run: Run, task: TaskOfRun, text: string): boolean {
  return run.lines.some((line) => line.task === task.id && isLine(line, text) && line.time >= cutShortAt(run, task));
}

/** The beginning of the wait that was cut short, or the task's own, where it never waited. */
function cutShortAt({ waits }: Run, { id, created }: TaskOfRun): number {
  return waits.findLast(({ task }) => task === id)?.end ?? created;
}

function notCleaned(run: Run, task: TaskOfRun, text: string): Judgement {
  const early = run.lines.find((line) => line.task === task.id && isLine(line, text));
  const said = early
    ? `printed ${quote(text)} at ${formatSeconds(early.time)} already, and not when it was cancelled`
    : `did not print ${quote(text)}`;
  const what = `${sayTask(task)} was cancelled at ${formatSeconds(task.finished)}, and ${said}.`;
  return failed(what, CLEAN_WHY, early?.at ?? task.at, task.finished);
}

function cancelledIn(run: Run): readonly TaskOfRun[] {
  const atExit = new Set(
    run.recording.findings.filter(({ kind }) => kind === "cancelled-at-exit").map(({ task }) => task),
  );
  return tasksOfRun(run).filter(({ id, outcome }) => outcome === "cancelled" && !atExit.has(id));
}

function sayTasks(tasks: readonly TaskOfRun[]): string {
  const named = tasks.slice(0, MOST_NAMED).map((task) => `${sayTask(task)} at ${formatSeconds(task.finished)}`);
  return list(tasks.length > MOST_NAMED ? [...named, "others"] : named);
}

function sayTask({ functionName, at }: TaskOfRun): string {
  return `\`${functionName}\`${onLine(at)}`;
}
