// The recording: everything that happened in one run, as one plain, versioned value. It is the only thing that
// leaves the runtime; whatever draws, grades, prints or stores a run reads this and nothing else.
// Large tables are columns (one typed array per property), because a run may hold hundreds of thousands of rows.
// It holds no real time: the same program, rules, seed and settings give the same recording, byte for byte.

import type { At } from "./position.ts";
import type { RunSettings } from "./settings.ts";

export const RECORDING_VERSION = 1;

export const RULES = ["asyncio", "javascript"] as const;
/** Whose order of events a run follows: CPython's asyncio, or ECMA-262 with the HTML event loop. */
export type Rules = (typeof RULES)[number];

/** A row of `Recording.tasks`. Row 0 is the program itself: its top-level code. */
export type TaskId = number;

export const PROGRAM: TaskId = 0;

/** Stands in columns of times (seconds, never negative) and of ids where there is none. */
export const NONE = -1;

export interface Recording {
  readonly version: typeof RECORDING_VERSION;
  readonly rules: Rules;
  /** Seeds `Math.random`, the simulated internet and everything else that may vary. */
  readonly seed: number;
  /** The conditions that it was made under. */
  readonly settings: RunSettings;
  readonly outcome: Outcome;
  /** Logical seconds from the start of the run to its end. */
  readonly elapsed: number;
  /** Logical seconds that all waits and blocked stretches would have taken one after another. */
  readonly sequential: number;
  readonly output: readonly OutputLine[];
  readonly tasks: TaskTable;
  readonly spans: SpanTable;
  readonly awaits: AwaitTable;
  readonly loop: LoopTable;
  readonly machine: MachineFigures;
  readonly findings: readonly Finding[];
  /** What was asked of the simulated internet, in the order in which it was sent. */
  readonly requests: readonly SentRequest[];
  /** What a driver gave back, as `Data` in JSON; `null` where there was none, or it never came to its end. */
  readonly returned: string | null;
  /** What happened but was not kept, because a limit on the recording's size was reached. */
  readonly dropped: { readonly spans: number; readonly iterations: number; readonly output: number };
}

export type Outcome =
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly error: ErrorReport }
  | {
      readonly kind: "stopped";
      readonly limit: LimitName;
      readonly message: string;
      readonly task: TaskId;
      readonly at: At;
    };

export const LIMIT_NAMES = [
  "step-time",
  "run-time",
  "logical-time",
  "loop-steps",
  "tasks",
  "output",
  "memory",
  "messages",
  "start",
  "crash",
  "deadlock",
  "stop",
] as const;
/** Why a run was ended from outside the program. `stop` is the learner's own button. */
export type LimitName = (typeof LIMIT_NAMES)[number];

export interface ErrorReport {
  /** The error's class, as Python or JavaScript prints it before the colon. */
  readonly name: string;
  readonly message: string;
  /** Where it was thrown, in the learner's source. */
  readonly at: At;
  /** The learner's own frames, innermost first. */
  readonly frames: readonly Frame[];
  /** What to do next, where we know it. */
  readonly hint?: string;
  /** The errors that an exception group holds, the first ones of many. */
  readonly members?: readonly ErrorReport[];
}

/** How far exception groups are looked into. CPython Lib/traceback.py, `max_group_width` and `max_group_depth`. */
export const MOST_MEMBERS = 15;
export const MOST_GROUP_DEPTH = 10;

export interface Frame {
  readonly functionName: string;
  readonly at: At;
}

/** One call of `console.log` or its kin; the text may hold line breaks. */
export interface OutputLine {
  /** Logical seconds since the start of the run. */
  readonly time: number;
  readonly stream: "out" | "err";
  readonly text: string;
  readonly task: TaskId;
  readonly at: At;
  /** How many rows `spans` had when this was printed: puts output and spans of one instant in order. */
  readonly order: number;
}

export const REQUEST_ENDS = ["answered", "unknown-host", "refused", "hung-up", "broken-off", "given-up"] as const;
/** How a request ended. `given-up`: the program went on without an answer, or the run was over before there was one. */
export type RequestEnd = (typeof REQUEST_ENDS)[number];

/** One request, whichever client sent it. Times in logical seconds. */
export interface SentRequest {
  /** `GET`, `POST` or `HEAD`. */
  readonly method: string;
  readonly host: string;
  /** From the first slash on, with what stands behind a `?`. */
  readonly path: string;
  readonly task: TaskId;
  readonly at: At;
  readonly start: number;
  /** When the program heard of it: the answer began, or the connection failed; else the same as `end`. */
  readonly heard: number;
  /** When the program was done with it: the body read, the response let go of, or an error thrown. */
  readonly end: number;
  readonly how: RequestEnd;
  /** Of the answer; 0 where there is none. */
  readonly status: number;
}

export const TASK_KINDS = ["program", "task", "thread", "process", "callback"] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_OUTCOMES = ["pending", "returned", "raised", "cancelled", "abandoned"] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** One row per lane: the program, each task, thread and process, in order of creation. */
export interface TaskTable {
  readonly length: number;
  /** Index into `TASK_KINDS`. */
  readonly kind: Uint8Array;
  readonly name: readonly string[];
  readonly functionName: readonly string[];
  readonly parent: Int32Array;
  /** Where it was created. */
  readonly at: Int32Array;
  readonly created: Float64Array;
  /** When it was created and when it was over, as `Noted`: `NONE` in recordings older than these columns. */
  readonly born: Int32Array;
  readonly ended: Int32Array;
  /** `NONE` when it never ran. */
  readonly firstRun: Float64Array;
  /** `NONE` when it never finished. */
  readonly finished: Float64Array;
  /** Index into `TASK_OUTCOMES`. */
  readonly outcome: Uint8Array;
}

export const SPAN_KINDS = ["running", "waiting", "blocked"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** What a waiting span waits for, or what a blocked span is blocked by. `none` for running spans. */
export const REASONS = [
  "none",
  "turn",
  "sleep",
  "task",
  "tasks",
  "future",
  "lock",
  "event",
  "condition",
  "semaphore",
  "barrier",
  "queue",
  "response",
  "connection",
  "executor",
  "thread",
  "process",
  "promise",
  "time.sleep",
  "requests",
  "cpu",
  "clock",
  "timer",
] as const;
export type Reason = (typeof REASONS)[number];

/** Waits for the world outside the program, as against waits for another task of it: what a run cannot do without. */
export const OUTSIDE_REASONS: readonly Reason[] = [
  "sleep",
  "response",
  "connection",
  "executor",
  "promise",
  "time.sleep",
  "requests",
];

/**
 * What each lane did, in the order in which it was noted: a stretch when it begins, a blocked one (and a wait for its
 * turn) when it is over. A running span of no length is one step.
 */
export interface SpanTable {
  readonly length: number;
  readonly task: Int32Array;
  /** Index into `SPAN_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into `REASONS`. */
  readonly reason: Uint8Array;
  readonly start: Float64Array;
  /** Never `NONE`: what was open when the run ended is closed at its end. */
  readonly end: Float64Array;
  /** The line that waits, blocks, or where the step went on. */
  readonly at: Int32Array;
  /** The task waited for, where it is one; else `NONE`. */
  readonly target: Int32Array;
  /** Index into `labels` (what is waited for, in words: a URL, a queue's name); else `NONE`. */
  readonly label: Int32Array;
  /**
   * Of a wait: when what it waited for had come and its lane joined the queue for its next step, as `Noted`. `NONE` where
   * it never did, where a clock ends the wait (`sleep`, `timer`), for whatever is no wait, and in recordings older than
   * this column.
   */
  readonly woken: Int32Array;
  readonly labels: readonly string[];
}

/**
 * Which tasks a wait needs, where it is not one task alone (that one is the span's `target`): the children of a gather,
 * the holder of a lock. In order of the spans.
 */
export interface AwaitTable {
  readonly length: number;
  /** The row of `spans` that waits. */
  readonly span: Int32Array;
  /** A task that was not done when the wait began. */
  readonly task: Int32Array;
}

/** One row per iteration of the event loop. */
export interface LoopTable {
  readonly length: number;
  readonly time: Float64Array;
  /** Callbacks ready when the iteration began. */
  readonly ready: Int32Array;
  /** Timers scheduled when the iteration began. */
  readonly timers: Int32Array;
  /** How many rows `spans` had when the iteration began. */
  readonly order: Int32Array;
  readonly callbacks: number;
  /** How often another task began to run than the one before. */
  readonly switches: number;
  /** The most tasks that waited at one instant. */
  readonly peakWaits: number;
}

/** How much of the simulated machine the run used at most. */
export interface MachineFigures {
  readonly peakBytes: number;
  /** At once, with the program's own. */
  readonly peakThreads: number;
  /** At once, with the program's own. */
  readonly peakProcesses: number;
}

export const FINDING_KINDS = [
  "never-awaited",
  "never-retrieved",
  "destroyed-pending",
  "cancelled-at-exit",
  "swallowed-cancellation",
  "deadlock",
  "blocked-loop",
  "microtask-starvation",
  "awaited-plain-value",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something about the run that the learner should know, in plain words. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  readonly time: number;
  readonly task: TaskId;
  readonly at: At;
}
