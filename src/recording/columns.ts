// Which properties of a recording's tables are columns, and of which class: said once for whoever checks a recording
// or turns it into text. It knows nothing of what the numbers mean.

import type { AwaitTable, LoopTable, SpanTable, TaskTable } from "./recording.ts";

export type Column = Float64Array | Int32Array | Uint8Array;

export interface ColumnClass<Kind extends Column> {
  new (length: number): Kind;
  from(numbers: Iterable<number>): Kind;
}

/** The class of each column of a table; a column that is forgotten here is an error of types. */
type ColumnsOf<Table> = {
  readonly [Name in keyof Table as Table[Name] extends Column ? Name : never]: ColumnClass<
    Extract<Table[Name], Column>
  >;
};

export const TASK_COLUMNS: ColumnsOf<TaskTable> = {
  kind: Uint8Array,
  parent: Int32Array,
  at: Int32Array,
  created: Float64Array,
  born: Int32Array,
  ended: Int32Array,
  firstRun: Float64Array,
  finished: Float64Array,
  outcome: Uint8Array,
};

export const SPAN_COLUMNS: ColumnsOf<SpanTable> = {
  task: Int32Array,
  kind: Uint8Array,
  reason: Uint8Array,
  start: Float64Array,
  end: Float64Array,
  at: Int32Array,
  target: Int32Array,
  label: Int32Array,
  woken: Int32Array,
};

export const AWAIT_COLUMNS: ColumnsOf<AwaitTable> = {
  span: Int32Array,
  task: Int32Array,
};

export const LOOP_COLUMNS: ColumnsOf<LoopTable> = {
  time: Float64Array,
  ready: Int32Array,
  timers: Int32Array,
  order: Int32Array,
};
