// What the grader says of an attempt that cannot be judged by its behaviour: it did not compile, failed, was
// stopped, or did more than its recording could hold.

import { formatSeconds, NOWHERE, packAt } from "#recording";
import type { At, LimitName, Outcome, Recording } from "#recording";
import type { NotRun, Problem } from "./grade.ts";
import { count, feedback, list, onLine } from "./say.ts";
import type { Feedback, Unjudged } from "./verdict.ts";

const NOT_RUN_WHY = "Nothing ran, so there is no behaviour to check yet.";
const FAILED_WHY = "What comes after the error never ran, so there is no whole run to check yet.";
const NO_END_WHY = "Only a run that comes to its own end can be checked.";
const STOP_WHY = "You stopped it before its end. Press Check again and let it finish.";
const NOT_BEGUN_WHY = "This is not your code's fault: nothing was run, and nothing was checked.";
const GAPS_WHY =
  "A check has to see everything that happened. Let the program do less: fewer tasks, fewer rounds, fewer lines.";

export interface Unjudgeable {
  readonly kind: Unjudged;
  readonly feedback: Feedback;
}

/** What to say of a text that did not compile. */
export function ofDiagnostics([first, ...others]: readonly Problem[]): Unjudgeable {
  const message = first?.message ?? "the compiler gives no reason.";
  const at = first === undefined || first.line === 0 ? NOWHERE : packAt(first.line, first.column);
  // What is wrong with the whole, or not with the text at all, is said in a sentence of its own.
  if (first !== undefined && at === NOWHERE) return notCompiled(message, first.hint, at);
  const more = others.length === 0 ? "" : ` (${count(others.length, "more problem")} after it.)`;
  const what = `Your code does not compile${onLine(at)}: ${message}${more}`;
  return notCompiled(what, first?.hint, at);
}

function notCompiled(what: string, hint: string | undefined, at: At): Unjudgeable {
  return { kind: "not-compiled", feedback: feedback(what, hint ?? NOT_RUN_WHY, at, null) };
}

/** What to say where nothing could be run: there is no moment to look at. */
export function ofNotRun({ message, hint }: NotRun): Unjudgeable {
  return { kind: "not-run", feedback: feedback(message, hint ?? NOT_BEGUN_WHY, NOWHERE, null) };
}

/** What to say of a run that is not whole; `null` for one that is. */
export function ofRecording(recording: Recording): Unjudgeable | null {
  const { outcome, elapsed } = recording;
  switch (outcome.kind) {
    case "failed":
      return ofError(outcome, elapsed);
    case "stopped": {
      const what = `The run was stopped at ${formatSeconds(elapsed)}: ${outcome.message}`;
      return { kind: "stopped", feedback: feedback(what, whyStopped(outcome.limit), outcome.at, elapsed) };
    }
    case "finished":
      return ofGaps(recording);
  }
}

function ofError({ error }: Extract<Outcome, { kind: "failed" }>, elapsed: number): Unjudgeable {
  const said = error.message === "" ? error.name : `${error.name}: ${error.message}`;
  const what = `Your program ended with an error at ${formatSeconds(elapsed)}${onLine(error.at)}: ${said}`;
  return { kind: "failed", feedback: feedback(what, error.hint ?? FAILED_WHY, error.at, elapsed) };
}

function whyStopped(limit: LimitName): string {
  return limit === "stop" ? STOP_WHY : NO_END_WHY;
}

/** A recording with gaps is never a pass: what a check looks for, or must not find, may be in a gap. */
function ofGaps({ dropped, elapsed }: Recording): Unjudgeable | null {
  const lost: string[] = [];
  if (dropped.spans > 0) lost.push(count(dropped.spans, "event"));
  if (dropped.output > 0) lost.push(count(dropped.output, "line"));
  if (lost.length === 0) return null;
  const what = `Your program did more than a recording holds; ${list(lost)} had to be left out.`;
  return { kind: "incomplete", feedback: feedback(what, GAPS_WHY, NOWHERE, elapsed) };
}
