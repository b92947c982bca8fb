// A recording read lane by lane: which rows of `spans` belong to a task, what the task is called, and which lanes are
// worth a picture. Made once per recording; a hundred thousand tasks cost one pass over each column.

import { NONE, PROGRAM, REASONS, SPAN_KINDS, TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { Recording, TaskId, TaskKind, TaskOutcome } from "#recording";
import { countWhile, hasHappened } from "./instant-order.ts";
import type { Moment } from "./moment.ts";

const RUNNING = SPAN_KINDS.indexOf("running");
const WAITING = SPAN_KINDS.indexOf("waiting");
const CALLBACK = TASK_KINDS.indexOf("callback");
const FOR_A_TASK = REASONS.indexOf("task");
/** Waits that are no throws: what they wait for is another task, or a turn. */
const FOR_OTHERS = [FOR_A_TASK, REASONS.indexOf("tasks"), REASONS.indexOf("turn")];
const TIMED = [REASONS.indexOf("sleep"), REASONS.indexOf("timer")];

export class LaneReader {
  readonly recording: Recording;
  readonly #rows: Int32Array;
  /** The rows of task `t` are `#rows[#firstRow[t]]` up to, and without, `#rows[#firstRow[t + 1]]`. */
  readonly #firstRow: Int32Array;
  readonly #ordinals: Int32Array;
  #lanes: readonly TaskId[] | null = null;
  #steps: Int32Array | null = null;

  constructor(recording: Recording) {
    this.recording = recording;
    this.#firstRow = firstRows(recording);
    this.#rows = sortRows(recording, this.#firstRow);
    this.#ordinals = countNamesakes(recording);
  }

  /** The rows of `spans` that belong to a task, in the order in which they began. */
  rowsOf(task: TaskId): Int32Array {
    return this.#rows.subarray(this.#firstRow[task], this.#firstRow[task + 1]);
  }

  /** What the reader of the page knows the task by: its function, with a number where several run the same one. */
  nameOf(task: TaskId): string {
    const ordinal = this.#ordinals[task] ?? 0;
    const name = ownName(this.recording, task);
    return ordinal === 0 ? name : `${name} #${String(ordinal)}`;
  }

  kindOf(task: TaskId): TaskKind {
    return TASK_KINDS[this.recording.tasks.kind[task] ?? 0] ?? "task";
  }

  /** Whether it has the loop to itself while it runs; threads and processes run beside it. */
  isOnLoop(task: TaskId): boolean {
    const kind = this.kindOf(task);
    return kind !== "thread" && kind !== "process";
  }

  outcomeOf(task: TaskId): TaskOutcome {
    return TASK_OUTCOMES[this.recording.tasks.outcome[task] ?? 0] ?? "pending";
  }

  /** When (seconds) the task came to be. */
  beginOf(task: TaskId): number {
    return this.recording.tasks.created[task] ?? 0;
  }

  /** When (seconds) the task was over: the end of the run where it never was. */
  endOf(task: TaskId): number {
    const finished = this.recording.tasks.finished[task] ?? NONE;
    return finished === NONE ? this.recording.elapsed : finished;
  }

  /** The lanes worth a picture, in order of creation. */
  lanes(): readonly TaskId[] {
    this.#lanes ??= this.#findLanes();
    return this.#lanes;
  }

  /** Which of the lanes a task has, from 0; -1 where it has none. */
  laneOf(task: TaskId): number {
    const lanes = this.lanes();
    return lanes.length === this.recording.tasks.length ? task : task - 1;
  }

  /** Whether a row of `spans` is a wait for what the world outside will bring. */
  isThrow(row: number): boolean {
    const { spans } = this.recording;
    return spans.kind[row] === WAITING && !FOR_OTHERS.includes(spans.reason[row] ?? 0);
  }

  /** Whether a row of `spans` is a wait that ends when its time has come, whoever may be called then. */
  isTimed(row: number): boolean {
    return TIMED.includes(this.recording.spans.reason[row] ?? 0);
  }

  /** Whose step on the loop was the last to begin by a moment; `null` where there was none. */
  lastStepBy(moment: Moment): TaskId | null {
    const { spans } = this.recording;
    this.#steps ??= this.#findSteps();
    const steps = this.#steps;
    const begun = countWhile(steps.length, (index) => {
      const row = steps[index] ?? 0;
      return hasHappened(spans.start[row] ?? 0, row, moment);
    });
    const row = steps[begun - 1];
    return row === undefined ? null : (spans.task[row] ?? null);
  }

  #findSteps(): Int32Array {
    const { spans } = this.recording;
    const rows = Int32Array.from({ length: spans.length }, (_, row) => row);
    return rows.filter((row) => spans.kind[row] === RUNNING && this.isOnLoop(spans.task[row] ?? 0));
  }

  #findLanes(): readonly TaskId[] {
    const tasks = Array.from({ length: this.recording.tasks.length }, (_, task) => task);
    // Callbacks are the program's own: without it they would come from nowhere.
    const hasCallbacks = this.recording.tasks.kind.includes(CALLBACK);
    return tasks.length > 1 && !hasCallbacks && this.#onlyWaitsForTasks(PROGRAM) ? tasks.slice(1) : tasks;
  }

  /** A program that does nothing but start main and wait for it would be a lane that says nothing. */
  #onlyWaitsForTasks(task: TaskId): boolean {
    const { kind, reason, start, end } = this.recording.spans;
    return this.rowsOf(task).every(
      (row) => start[row] === end[row] || (kind[row] === WAITING && reason[row] === FOR_A_TASK),
    );
  }
}

function firstRows({ tasks, spans }: Recording): Int32Array {
  const first = new Int32Array(tasks.length + 1);
  for (let row = 0; row < spans.length; row += 1) add(first, (spans.task[row] ?? 0) + 1, 1);
  for (let task = 0; task < tasks.length; task += 1) add(first, task + 1, first[task] ?? 0);
  return first;
}

function sortRows({ spans }: Recording, firstRow: Int32Array): Int32Array {
  const rows = new Int32Array(spans.length);
  const next = firstRow.slice();
  for (let row = 0; row < spans.length; row += 1) {
    const task = spans.task[row] ?? 0;
    rows[next[task] ?? 0] = row;
    add(next, task, 1);
  }
  return rows;
}

function add(column: Int32Array, index: number, amount: number): void {
  column[index] = (column[index] ?? 0) + amount;
}

/** The name that the program gave the task, else its function's; empty where there is no such task. */
function ownName({ tasks }: Recording, task: TaskId): string {
  const name = tasks.name[task] ?? "";
  return isGivenName(name) ? name : (tasks.functionName[task] ?? name);
}

/** Whether it is not one of the names that tasks have of themselves. CPython asyncio/tasks.py, Task.__init__. */
function isGivenName(name: string): boolean {
  return name !== "" && !/^Task-\d+$/.test(name);
}

/** Where several tasks have the same name: which of them each is, counted from 1; else 0. */
function countNamesakes(recording: Recording): Int32Array {
  const ordinals = new Int32Array(recording.tasks.length);
  const seen = new Map<string, { readonly first: TaskId; count: number }>();
  for (let task = 0; task < ordinals.length; task += 1) {
    const name = ownName(recording, task);
    const namesakes = seen.get(name);
    if (namesakes === undefined) {
      seen.set(name, { first: task, count: 1 });
      continue;
    }
    namesakes.count += 1;
    ordinals[namesakes.first] = 1;
    ordinals[task] = namesakes.count;
  }
  return ordinals;
}
