// Recordings for the player's tests, written by hand in few words, so that they owe nothing to the runtime.

import { assembleRecording, NONE, packAt, packNoted, REASONS, SPAN_KINDS, TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { Reason, Recording, SpanKind, TaskKind, TaskOutcome } from "#recording";

/** Times in logical seconds. */
export interface SampleRun {
  readonly elapsed: number;
  readonly sequential?: number;
  readonly outcome?: Recording["outcome"];
  readonly rules?: Recording["rules"];
  /** How many rows there were when the program's own code was over. */
  readonly ended?: number;
  /** Beside the program, which is row 0. */
  readonly tasks?: readonly SampleTask[];
  readonly spans?: readonly SampleSpan[];
  readonly lines?: readonly (readonly [time: number, text: string, stream?: "err"])[];
  readonly dropped?: Partial<Recording["dropped"]>;
}

export interface SampleTask {
  readonly name?: string;
  readonly of: string;
  readonly kind?: TaskKind;
  readonly created?: number;
  /** How many rows there were when it was created, and when it was over. */
  readonly born?: number;
  readonly ended?: number;
  readonly finished?: number;
  readonly outcome?: TaskOutcome;
}

/** `[1, "waiting", 0, 2, { reason: "sleep", line: 5 }]` */
export type SampleSpan = readonly [task: number, kind: SpanKind, start: number, end: number, cause?: SampleCause];

export interface SampleCause {
  readonly reason?: Reason;
  readonly line?: number;
  readonly target?: number;
  readonly label?: string;
  /** How many rows there were when it was over. */
  readonly woken?: number;
}

export function sampleRun(sample: SampleRun): Recording {
  const { rules = "asyncio", outcome = { kind: "finished" } } = sample;
  const nothing = assembleRecording({ rules, seed: 1, outcome, output: [], program: "breakfast.ts" });
  return {
    ...nothing,
    outcome,
    elapsed: sample.elapsed,
    sequential: sample.sequential ?? sample.elapsed,
    output: (sample.lines ?? []).map(([time, text, stream = "out" as const]) => ({
      time,
      stream,
      text,
      task: 0,
      at: 0,
      order: 0,
    })),
    tasks: tasksOf(sample),
    spans: spansOf(sample.spans ?? []),
    dropped: { ...nothing.dropped, ...sample.dropped },
  };
}

/** The breakfast of the course: coffee takes 2 s, toast takes 1 s, both at once. */
export function breakfastRun(): Recording {
  return sampleRun({
    elapsed: 2,
    sequential: 3,
    tasks: [
      { of: "main", finished: 2 },
      { of: "brewCoffee", finished: 2 },
      { of: "toastBread", finished: 1 },
    ],
    spans: [
      [0, "running", 0, 0, { line: 15 }],
      [0, "waiting", 0, 2, { reason: "task", line: 15, target: 1 }],
      [1, "running", 0, 0, { line: 11 }],
      [1, "waiting", 0, 2, { reason: "tasks", line: 11, label: "gather of 2" }],
      [2, "running", 0, 0, { line: 3 }],
      [2, "waiting", 0, 2, { reason: "sleep", line: 4 }],
      [3, "running", 0, 0, { line: 8 }],
      [3, "waiting", 0, 1, { reason: "sleep", line: 9 }],
      [3, "running", 1, 1, { line: 9 }],
      [2, "running", 2, 2, { line: 4 }],
      [1, "running", 2, 2, { line: 11 }],
      [0, "running", 2, 2, { line: 15 }],
    ],
    lines: [
      [0, "Starting coffee"],
      [0, "Starting toast"],
      [1, "Toast is ready!"],
      [2, "Coffee is ready!"],
    ],
  });
}

/** Coffee takes 2 s; toast holds the loop for 5 s meanwhile. */
export function frozenRun(): Recording {
  const recording = sampleRun({
    elapsed: 5,
    sequential: 7,
    tasks: [
      { of: "main", finished: 5 },
      { of: "brewCoffee", finished: 5 },
      { of: "toastBread", finished: 5 },
    ],
    spans: [
      [0, "running", 0, 0, { line: 15 }],
      [0, "waiting", 0, 5, { reason: "task", line: 15, target: 1 }],
      [1, "running", 0, 0, { line: 11 }],
      [1, "waiting", 0, 5, { reason: "tasks", line: 11, label: "gather of 2" }],
      [2, "running", 0, 0, { line: 3 }],
      [2, "waiting", 0, 2, { reason: "sleep", line: 4 }],
      [3, "running", 0, 5, { line: 7 }],
      [3, "blocked", 0, 5, { reason: "time.sleep", line: 8 }],
      [2, "waiting", 2, 5, { reason: "turn", line: 4 }],
      [2, "running", 5, 5, { line: 4 }],
      [1, "running", 5, 5, { line: 11 }],
      [0, "running", 5, 5, { line: 15 }],
    ],
  });
  const awaits = { length: 2, span: Int32Array.of(3, 3), task: Int32Array.of(2, 3) };
  const loop = {
    ...recording.loop,
    length: 3,
    time: Float64Array.of(0, 0, 5),
    ready: Int32Array.of(1, 2, 2),
    timers: Int32Array.of(0, 0, 1),
    order: Int32Array.of(2, 4, 8),
  };
  return { ...recording, awaits, loop, tasks: { ...recording.tasks, parent: Int32Array.of(-1, 0, 1, 1) } };
}

function tasksOf({ tasks = [], elapsed, ended }: SampleRun): Recording["tasks"] {
  const rows = [
    { of: "breakfast.ts", name: "breakfast.ts", kind: "program", finished: elapsed, ended } as const,
    ...tasks,
  ];
  return {
    length: rows.length,
    kind: Uint8Array.from(rows, ({ kind = "task" }) => TASK_KINDS.indexOf(kind)),
    name: rows.map(({ name }, row) => name ?? `Task-${String(row)}`),
    functionName: rows.map(({ of }) => of),
    parent: Int32Array.from(rows, (_, row) => (row === 0 ? NONE : 0)),
    at: new Int32Array(rows.length),
    created: Float64Array.from(rows, (task) => ("created" in task ? (task.created ?? 0) : 0)),
    born: Int32Array.from(rows, (task) => notedAt("born" in task ? task.born : undefined)),
    ended: Int32Array.from(rows, (task) => notedAt("ended" in task ? task.ended : undefined, 1)),
    firstRun: new Float64Array(rows.length),
    finished: Float64Array.from(rows, ({ finished = NONE }) => finished),
    outcome: Uint8Array.from(rows, (task) =>
      TASK_OUTCOMES.indexOf("outcome" in task ? (task.outcome ?? "returned") : "returned"),
    ),
  };
}

/** What is over is so after whatever was created in the same step. */
function notedAt(rows: number | undefined, lines = 0): number {
  return rows === undefined ? NONE : packNoted(rows, lines);
}

function spansOf(rows: readonly SampleSpan[]): Recording["spans"] {
  const labels = [...new Set(rows.flatMap(([, , , , cause]) => cause?.label ?? []))];
  return {
    length: rows.length,
    task: Int32Array.from(rows, ([task]) => task),
    kind: Uint8Array.from(rows, ([, kind]) => SPAN_KINDS.indexOf(kind)),
    reason: Uint8Array.from(rows, ([, , , , cause]) => REASONS.indexOf(cause?.reason ?? "none")),
    start: Float64Array.from(rows, ([, , start]) => start),
    end: Float64Array.from(rows, ([, , , end]) => end),
    at: Int32Array.from(rows, ([, , , , cause]) => (cause?.line === undefined ? 0 : packAt(cause.line, 3))),
    target: Int32Array.from(rows, ([, , , , cause]) => cause?.target ?? NONE),
    label: Int32Array.from(rows, ([, , , , cause]) =>
      cause?.label === undefined ? NONE : labels.indexOf(cause.label),
    ),
    woken: Int32Array.from(rows, ([, , , , cause]) => notedAt(cause?.woken)),
    labels,
  };
}
