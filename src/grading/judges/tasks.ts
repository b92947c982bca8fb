// Judges of tasks: whether everything that was started also came to its end.

import { formatSeconds, TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { At, Recording, TaskId, TaskOutcome } from "#recording";
import type { Judge } from "../check.ts";
import { count, failed, list, onLine, passed } from "../say.ts";

const WHY = "A task that nobody waits for lives only as long as the rest of the program.";
const CUT_OFF: ReadonlySet<TaskOutcome | undefined> = new Set(["pending", "cancelled", "abandoned"]);
const MOST_NAMED = 4;

/** Every task runs to its end: none is cancelled, or left behind when the program ends. */
export function finishesEveryTask(): Judge {
  return ({ recording }) => {
    const rows = taskRows(recording);
    const unfinished = rows.filter((row) => CUT_OFF.has(TASK_OUTCOMES[recording.tasks.outcome[row] ?? 0]));
    const [first] = unfinished;
    if (first === undefined) {
      return passed(rows.length === 0 ? "No task was left behind." : `${count(rows.length, "task")} ran to the end.`);
    }
    const when = endOf(recording, first);
    const what = `${count(unfinished.length, "task")} did not come to an end: ${names(recording, unfinished)} stopped at ${formatSeconds(when)}.`;
    return failed(what, WHY, createdAt(recording, first), when);
  };
}

function taskRows({ tasks }: Recording): TaskId[] {
  const rows: TaskId[] = [];
  for (let row = 0; row < tasks.length; row++) {
    if (TASK_KINDS[tasks.kind[row] ?? 0] === "task") rows.push(row);
  }
  return rows;
}

function endOf({ tasks, elapsed }: Recording, row: TaskId): number {
  const finished = tasks.finished[row] ?? -1;
  return finished < 0 ? elapsed : finished;
}

function createdAt({ tasks }: Recording, row: TaskId): At {
  return tasks.at[row] ?? 0;
}

/** The functions of the tasks, each with the line where its task was made. */
function names(recording: Recording, rows: readonly TaskId[]): string {
  const named = rows
    .slice(0, MOST_NAMED)
    .map((row) => `\`${recording.tasks.functionName[row] ?? ""}\`${onLine(createdAt(recording, row))}`);
  if (rows.length > MOST_NAMED) named.push("others");
  return list(named);
}
