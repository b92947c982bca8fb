// Recordings for the grader's tests, written by hand in few words, so that they owe nothing to the runtime: only
// what a judge reads is filled in.

import { assembleRecording, NONE, packAt, REASONS, SPAN_KINDS, TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { FindingKind, Outcome, Reason, Recording, TaskKind, TaskOutcome } from "#recording";

/** Times in logical seconds, lines as they are counted in an editor. */
export interface Sample {
  readonly elapsed?: number;
  readonly sequential?: number;
  readonly outcome?: Outcome;
  readonly tasks?: readonly {
    readonly name: string;
    readonly outcome?: TaskOutcome;
    readonly kind?: TaskKind;
    readonly line?: number;
    readonly finished?: number;
  }[];
  readonly waits?: readonly SampleStretch[];
  readonly blocked?: readonly SampleStretch[];
  readonly lines?: readonly {
    readonly text: string;
    readonly time: number;
    readonly task?: number;
    readonly line?: number;
    readonly stream?: "err";
  }[];
  readonly findings?: readonly FindingKind[];
  readonly dropped?: Partial<Recording["dropped"]>;
}

export interface SampleStretch {
  readonly from: number;
  readonly to: number;
  readonly line?: number;
  /** Row of the task table; 0, the program itself, unless given. */
  readonly task?: number;
  readonly reason?: Reason;
}

export function sampleRun(sample: Sample): Recording {
  const outcome: Outcome = sample.outcome ?? { kind: "finished" };
  const nothing = assembleRecording({ rules: "asyncio", seed: 1, outcome, output: [], program: "program.ts" });
  return {
    ...nothing,
    outcome,
    elapsed: sample.elapsed ?? 0,
    sequential: sample.sequential ?? 0,
    output: (sample.lines ?? []).map(({ text, time, task = 0, line = 0, stream = "out" as const }) => ({
      text,
      time,
      task,
      stream,
      at: place(line),
      order: 0,
    })),
    tasks: tasksOf(sample),
    spans: spansOf(sample),
    findings: (sample.findings ?? []).map((kind) => ({
      kind,
      message: `A ${kind} finding.`,
      time: 1,
      task: 0,
      at: place(5),
    })),
    dropped: { ...nothing.dropped, ...sample.dropped },
  };
}

function place(line: number): number {
  return line === 0 ? 0 : packAt(line, 3);
}

function tasksOf({ tasks = [], elapsed = 0 }: Sample): Recording["tasks"] {
  const rows = [
    { name: "program.ts", kind: "program", outcome: "returned", line: 0, finished: elapsed } as const,
    ...tasks,
  ];
  return {
    length: rows.length,
    kind: Uint8Array.from(rows, ({ kind = "task" }) => TASK_KINDS.indexOf(kind)),
    name: rows.map(({ name }) => name),
    functionName: rows.map(({ name }) => name),
    parent: Int32Array.from(rows, (_, row) => (row === 0 ? NONE : 0)),
    at: Int32Array.from(rows, ({ line = 0 }) => place(line)),
    created: new Float64Array(rows.length),
    born: new Int32Array(rows.length).fill(NONE),
    ended: new Int32Array(rows.length).fill(NONE),
    firstRun: new Float64Array(rows.length),
    finished: Float64Array.from(rows, ({ finished = NONE }) => finished),
    outcome: Uint8Array.from(rows, ({ outcome = "returned" }) => TASK_OUTCOMES.indexOf(outcome)),
  };
}

function spansOf({ waits = [], blocked = [] }: Sample): Recording["spans"] {
  const rows = [
    ...waits.map((wait) => ({ kind: "waiting", reason: "sleep", ...wait }) as const),
    ...blocked.map((stretch) => ({ kind: "blocked", reason: "time.sleep", ...stretch }) as const),
  ];
  return {
    length: rows.length,
    task: Int32Array.from(rows, ({ task = 0 }) => task),
    kind: Uint8Array.from(rows, ({ kind }) => SPAN_KINDS.indexOf(kind)),
    reason: Uint8Array.from(rows, ({ reason }) => REASONS.indexOf(reason)),
    start: Float64Array.from(rows, ({ from }) => from),
    end: Float64Array.from(rows, ({ to }) => to),
    at: Int32Array.from(rows, ({ line = 0 }) => place(line)),
    target: new Int32Array(rows.length).fill(NONE),
    label: new Int32Array(rows.length).fill(NONE),
    woken: new Int32Array(rows.length).fill(NONE),
    labels: [],
  };
}
