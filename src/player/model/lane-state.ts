// What a lane is doing at a moment: the one place where that is worked out. Whatever shows a moment (juggler, loop,
// marks in the code, sentences) asks here.

import { NONE, REASONS, SPAN_KINDS } from "#recording";
import type { At, TaskId, TaskOutcome } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import { countWhile, hasHappened, rankOf } from "./instant-order.ts";
import type { Moment } from "./moment.ts";
import type { Cause } from "./stretches.ts";

const [RUNNING, BLOCKED] = [SPAN_KINDS.indexOf("running"), SPAN_KINDS.indexOf("blocked")];
const TURN = REASONS.indexOf("turn");

/** Times in logical seconds. */
export type LaneState =
  /** It does not exist yet. */
  | { readonly kind: "unborn" }
  /** It could go on, and waits for its turn; `since` then. */
  | { readonly kind: "ready"; readonly since: number; readonly at: At }
  | { readonly kind: "running"; readonly at: At }
  | {
      readonly kind: "waiting";
      readonly since: number;
      readonly until: Ending;
      readonly row: number;
      readonly cause: Cause;
    }
  /** It holds the processor, and nothing else on its loop can run. */
  | { readonly kind: "blocked"; readonly since: number; readonly until: number; readonly cause: Cause }
  | { readonly kind: "done"; readonly since: number; readonly outcome: TaskOutcome };

/** When (seconds) a wait is over; `null` when it never was. */
export type Ending = number | null;

export function stateAt(reader: LaneReader, task: TaskId, moment: Moment): LaneState {
  const { tasks } = reader.recording;
  if (!hasHappened(tasks.created[task] ?? 0, rankOfBirth(reader, task), moment)) return { kind: "unborn" };
  const finished = tasks.finished[task] ?? NONE;
  if (finished !== NONE && hasHappened(finished, rankOfEnd(reader, task), moment)) {
    return { kind: "done", since: finished, outcome: reader.outcomeOf(task) };
  }
  const begun = begunRows(reader, task, moment);
  const row = begun.at(-1);
  if (row === undefined) return { kind: "ready", since: tasks.created[task] ?? 0, at: tasks.at[task] ?? 0 };
  return stateIn(reader, task, row, begun.length === reader.rowsOf(task).length, moment);
}

/** How many tasks have come to be by a moment, in the order of their creation. */
export function countBornUntil(reader: LaneReader, moment: Moment): number {
  const { created, length } = reader.recording.tasks;
  return countWhile(length, (task) => hasHappened(created[task] ?? 0, rankOfBirth(reader, task), moment));
}

/** The rows of a lane that have begun by a moment at which it exists: a timer is set as it comes to be. */
export function begunRows(reader: LaneReader, task: TaskId, moment: Moment): Int32Array {
  const rows = reader.rowsOf(task);
  const begun = countWhile(rows.length, (index) => hasBegun(reader, rows[index] ?? 0, moment));
  const isTimer = rows[0] !== undefined && reader.isTimed(rows[0]);
  return rows.subarray(0, Math.max(begun, Number(isTimer)));
}

/** @param isLast whether it is the last row that the lane has */
function stateIn(reader: LaneReader, task: TaskId, row: number, isLast: boolean, moment: Moment): LaneState {
  const { spans } = reader.recording;
  const { seconds } = moment;
  const [start, end, at] = [spans.start[row] ?? 0, spans.end[row] ?? 0, spans.at[row] ?? 0];
  const kind = spans.kind[row];
  if (kind === RUNNING) return { kind: "running", at };
  if (kind === BLOCKED) {
    if (seconds >= end) return { kind: "running", at };
    return { kind: "blocked", since: start, until: end, cause: causeOf(reader, row) };
  }
  if (spans.reason[row] === TURN) return { kind: "ready", since: start, at };
  const until = isLast && !isFinished(reader, task) && (spans.woken[row] ?? NONE) === NONE ? null : end;
  const isOver = until !== null && seconds >= until && (reader.isTimed(row) || isWoken(reader, row, moment));
  if (isOver) return { kind: "ready", since: until, at };
  return { kind: "waiting", since: start, until, row, cause: causeOf(reader, row) };
}

/** Whether what the row of a wait waited for has come by a moment not before its end: an instant holds many steps. */
function isWoken({ recording }: LaneReader, row: number, moment: Moment): boolean {
  const { spans } = recording;
  const woken = spans.woken[row] ?? NONE;
  return woken === NONE || hasHappened(spans.end[row] ?? 0, rankOf(woken, recording), moment);
}

function isFinished({ recording }: LaneReader, task: TaskId): boolean {
  return (recording.tasks.finished[task] ?? NONE) !== NONE;
}

/** What the row of a wait waits for, or what a blocked one is blocked by. */
export function causeOf({ recording: { spans } }: LaneReader, row: number): Cause {
  return {
    reason: REASONS[spans.reason[row] ?? 0] ?? "none",
    at: spans.at[row] ?? 0,
    target: spans.target[row] ?? NONE,
    label: spans.labels[spans.label[row] ?? NONE] ?? null,
  };
}

/** Whether a row of `spans` has begun. One that is noted when it is over begins after what was noted before it. */
function hasBegun({ recording: { spans } }: LaneReader, row: number, moment: Moment): boolean {
  return hasHappened(spans.start[row] ?? 0, rankOfRow(spans.kind[row] ?? 0, row), moment);
}

/** Where a row of `spans` stands among all that happens in the instant in which it begins. */
export function rankOfRow(kind: number, row: number): number {
  return kind === BLOCKED ? row - 0.25 : row;
}

/** Where nobody wrote down when a lane ended, it is after its last row and all that it printed there. */
export function rankOfEnd(reader: LaneReader, task: TaskId): number {
  const ended = reader.recording.tasks.ended[task] ?? NONE;
  return ended === NONE ? (reader.rowsOf(task).at(-1) ?? -1) + 0.75 : rankOf(ended, reader.recording);
}

/**
 * A task comes to be in the step of the one that creates it. Where nobody wrote down when that was, it is in the last
 * such step before its own first.
 */
export function rankOfBirth(reader: LaneReader, task: TaskId): number {
  const { tasks, spans } = reader.recording;
  const born = tasks.born[task] ?? NONE;
  const parent = tasks.parent[task] ?? NONE;
  if (parent === NONE) return -1;
  if (born !== NONE) return rankOf(born, reader.recording);
  const [created, first] = [tasks.created[task] ?? 0, reader.rowsOf(task)[0] ?? Infinity];
  const rows = reader.rowsOf(parent);
  let index = countWhile(rows.length, (at) => (rows[at] ?? 0) < first && (spans.start[rows[at] ?? 0] ?? 0) <= created);
  while (index > 0 && spans.kind[rows[index - 1] ?? 0] !== RUNNING) index -= 1;
  const row = rows[index - 1];
  return row === undefined || (spans.start[row] ?? 0) < created ? -1 : row + 0.1;
}
