// The tasks of a run, a row each, as judges read them.

import { TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { At, TaskId, TaskKind, TaskOutcome } from "#recording";
import type { Run } from "./run.ts";

export interface TaskOfRun {
  readonly id: TaskId;
  readonly functionName: string;
  readonly outcome: TaskOutcome;
  /** Where it was created. */
  readonly at: At;
  /** Logical seconds; `finished` is the end of the run for a task that never was. */
  readonly created: number;
  readonly finished: number;
}

/** In order of creation. */
export function tasksOfRun({ recording }: Run, kind: TaskKind = "task"): readonly TaskOfRun[] {
  const { tasks, elapsed } = recording;
  const rows: TaskOfRun[] = [];
  for (let id = 0; id < tasks.length; id += 1) {
    if (TASK_KINDS[tasks.kind[id] ?? 0] !== kind) continue;
    const finished = tasks.finished[id] ?? -1;
    rows.push({
      id,
      functionName: tasks.functionName[id] ?? "",
      outcome: TASK_OUTCOMES[tasks.outcome[id] ?? 0] ?? "pending",
      at: tasks.at[id] ?? 0,
      created: tasks.created[id] ?? 0,
      finished: finished < 0 ? elapsed : finished,
    });
  }
  return rows;
}
