// Checks the tables of an untrusted recording: columns of the right class and of one length, numbers that are times,
// places or indexes into what is there. It does not know what the tables are for.

import { AWAIT_COLUMNS, LOOP_COLUMNS, SPAN_COLUMNS, TASK_COLUMNS } from "./columns.ts";
import type { Column, ColumnClass } from "./columns.ts";
import { NONE, REASONS, SPAN_KINDS, TASK_KINDS, TASK_OUTCOMES } from "./recording.ts";
import type { AwaitTable, LoopTable, SpanTable, TaskTable } from "./recording.ts";
import type { Untrusted } from "./untrusted.ts";

/** How much of everything a recording may hold before it is refused. */
export interface RecordingBounds {
  readonly tasks: number;
  /** Rows of `spans` and of `loop`. */
  readonly events: number;
  readonly outputLines: number;
  /** UTF-16 code units of any one text. */
  readonly textUnits: number;
}

/** How a column is read: as a typed array, or as a list of numbers. */
export type ReadColumn = <Kind extends Column>(field: Untrusted, type: ColumnClass<Kind>, rows: number) => Kind;

const MAX_INT32 = 2 ** 31 - 1;

export function checkTasks(table: Untrusted, bounds: RecordingBounds, readColumn: ReadColumn): TaskTable {
  const length = table.get("length").integer(1, bounds.tasks);
  const column = columnReader(table, TASK_COLUMNS, length, readColumn);
  const readName = (name: Untrusted): string => name.text(bounds.textUnits);
  const names = (field: "name" | "functionName"): string[] => {
    const list = table.get(field).list(length, readName);
    if (list.length !== length) table.get(field).refuse(`${String(length)} names`);
    return list;
  };
  return {
    length,
    kind: column("kind", isIndexOf(TASK_KINDS)),
    name: names("name"),
    functionName: names("functionName"),
    parent: column("parent", isWithin(NONE, length - 1)),
    at: column("at", isWithin(0, MAX_INT32)),
    created: column("created", isTime),
    born: table.has("born") ? column("born", isWithin(NONE, MAX_INT32)) : unknownIn(length),
    ended: table.has("ended") ? column("ended", isWithin(NONE, MAX_INT32)) : unknownIn(length),
    firstRun: column("firstRun", isTimeOrNone),
    finished: column("finished", isTimeOrNone),
    outcome: column("outcome", isIndexOf(TASK_OUTCOMES)),
  };
}

export function checkSpans(
  table: Untrusted,
  tasks: number,
  bounds: RecordingBounds,
  readColumn: ReadColumn,
): SpanTable {
  const length = table.get("length").integer(0, bounds.events);
  const labels = table.get("labels").list(bounds.events, (label) => label.text(bounds.textUnits));
  const column = columnReader(table, SPAN_COLUMNS, length, readColumn);
  const start = column("start", isTime);
  return {
    length,
    task: column("task", isWithin(0, tasks - 1)),
    kind: column("kind", isIndexOf(SPAN_KINDS)),
    reason: column("reason", isIndexOf(REASONS)),
    start,
    end: column("end", (end, row) => isTime(end) && end >= (start[row] ?? 0)),
    at: column("at", isWithin(0, MAX_INT32)),
    target: column("target", isWithin(NONE, tasks - 1)),
    label: column("label", isWithin(NONE, labels.length - 1)),
    woken: table.has("woken") ? column("woken", isWithin(NONE, MAX_INT32)) : unknownIn(length),
    labels,
  };
}

export function checkAwaits(
  table: Untrusted,
  within: { readonly tasks: number; readonly spans: number },
  bounds: RecordingBounds,
  readColumn: ReadColumn,
): AwaitTable {
  const length = table.get("length").integer(0, bounds.events);
  const column = columnReader(table, AWAIT_COLUMNS, length, readColumn);
  const span = column("span", isWithin(0, within.spans - 1));
  const unsorted = span.findIndex((row, index) => row < (span[index - 1] ?? 0));
  if (unsorted !== -1) table.get("span").refuse("rows in the order of the spans");
  return { length, span, task: column("task", isWithin(0, within.tasks - 1)) };
}

export function checkLoop(table: Untrusted, spans: number, bounds: RecordingBounds, readColumn: ReadColumn): LoopTable {
  const length = table.get("length").integer(0, bounds.events);
  const column = columnReader(table, LOOP_COLUMNS, length, readColumn);
  const count = (name: string): number => table.get(name).integer(0, Number.MAX_SAFE_INTEGER);
  return {
    length,
    time: column("time", isTime),
    ready: column("ready", isWithin(0, MAX_INT32)),
    timers: column("timers", isWithin(0, MAX_INT32)),
    order: column("order", isWithin(0, spans)),
    callbacks: count("callbacks"),
    switches: count("switches"),
    peakWaits: count("peakWaits"),
  };
}

/** A column that recordings had not always: what nobody wrote down is not known. */
function unknownIn(rows: number): Int32Array {
  return new Int32Array(rows).fill(NONE);
}

type Judge = (number: number, row: number) => boolean;

/** Gives a function that reads one column of a table and holds each of its numbers against a rule. */
function columnReader<Classes extends Record<string, ColumnClass<Column>>>(
  table: Untrusted,
  classes: Classes,
  length: number,
  readColumn: ReadColumn,
) {
  return <Name extends keyof Classes & string>(name: Name, isRight: Judge): InstanceType<Classes[Name]> => {
    const field = table.get(name);
    const column = readColumn(field, classes[name] as ColumnClass<InstanceType<Classes[Name]>>, length);
    const wrong = column.findIndex((number, row) => !isRight(number, row));
    if (wrong !== -1) field.refuse(`a possible value in row ${String(wrong)} instead of ${String(column[wrong])}`);
    return column;
  };
}

function isTime(seconds: number): boolean {
  return seconds >= 0 && seconds < Infinity;
}

function isTimeOrNone(seconds: number): boolean {
  return seconds === NONE || isTime(seconds);
}

function isWithin(min: number, max: number): Judge {
  return (number) => number >= min && number <= max;
}

function isIndexOf(list: readonly unknown[]): Judge {
  return isWithin(0, list.length - 1);
}
