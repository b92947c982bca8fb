// A recording as judges read it: what was printed, what was waited for, what blocked. It looks at the structure of
// the run only (times, tasks, stretches), never at the text of the program.

import { OUTSIDE_REASONS, REASONS, SPAN_KINDS, TASK_KINDS } from "#recording";
import type { At, Data, Reason, Recording, SpanKind, TaskId } from "#recording";
import { PROGRAM } from "./check.ts";
import type { Scenario } from "./check.ts";

/** One printed line: a printed text that holds line breaks is several. */
export interface Line {
  readonly text: string;
  /** Logical seconds. */
  readonly time: number;
  readonly task: TaskId;
  readonly at: At;
}

/** A stretch of one lane's time, in logical seconds. */
export interface Stretch {
  readonly task: TaskId;
  readonly reason: Reason;
  readonly start: number;
  readonly end: number;
  readonly at: At;
}

export interface Run {
  readonly scenario: Scenario;
  readonly recording: Recording;
  /** What the program printed on its output stream, in order. */
  readonly lines: readonly Line[];
  /** Waits that took time for something outside the program's own tasks, in the order in which they began. */
  readonly waits: readonly Stretch[];
  /** Stretches in which the event loop itself could not move on, in the order in which they began. */
  readonly blocked: readonly Stretch[];
  /** What the driver gave back; `undefined` where there was none, or it came to no end. */
  readonly returned: Data | undefined;
}

/** Times closer than this, in seconds, are one moment: sums of decimal fractions are not exact. */
export const SAME_MOMENT = 0.0005;

export function readRun(recording: Recording, scenario: Scenario = PROGRAM): Run {
  return {
    scenario,
    recording,
    lines: readLines(recording),
    waits: readStretches(recording, "waiting").filter((stretch) => OUTSIDE_REASONS.includes(stretch.reason)),
    blocked: readStretches(recording, "blocked").filter((stretch) => isOnLoop(recording, stretch.task)),
    returned: readReturned(recording),
  };
}

export function isSameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_MOMENT;
}

export function lengthOf(stretch: Stretch): number {
  return stretch.end - stretch.start;
}

/** What comes from a sandbox is a text; anybody could have written it. */
function readReturned({ returned }: Recording): Data | undefined {
  if (returned === null) return undefined;
  try {
    return JSON.parse(returned) as Data;
  } catch {
    return undefined;
  }
}

function readLines({ output }: Recording): Line[] {
  return output
    .filter(({ stream }) => stream === "out")
    .flatMap(({ text, time, task, at }) => text.split("\n").map((line) => ({ text: line, time, task, at })));
}

function readStretches({ spans }: Recording, kind: SpanKind): Stretch[] {
  const stretches: Stretch[] = [];
  const wanted = SPAN_KINDS.indexOf(kind);
  for (let row = 0; row < spans.length; row++) {
    if (spans.kind[row] !== wanted) continue;
    const start = spans.start[row] ?? 0;
    const end = spans.end[row] ?? start;
    if (isSameMoment(start, end)) continue;
    const reason = REASONS[spans.reason[row] ?? 0] ?? "none";
    stretches.push({ task: spans.task[row] ?? 0, reason, start, end, at: spans.at[row] ?? 0 });
  }
  // A thread's stretches are noted ahead of their time.
  return stretches.sort((one, other) => one.start - other.start);
}

/** A blocked thread or process has a lane of its own and leaves the loop free. */
function isOnLoop({ tasks }: Recording, task: TaskId): boolean {
  const kind = TASK_KINDS[tasks.kind[task] ?? 0];
  return kind !== "thread" && kind !== "process";
}
