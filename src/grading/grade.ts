// Judges one attempt against the checks of its exercise. An attempt that did not compile, failed or was stopped is
// told so and nothing else: no check says anything about code that never came to its end.

import type { Recording } from "#recording";
import type { Check, Checks } from "./check.ts";
import { readRun } from "./run.ts";
import { ofDiagnostics, ofRecording } from "./unjudged.ts";
import type { CheckJudgement, CheckVerdict, Verdict } from "./verdict.ts";

/** A compiler's diagnostic, as far as the grader speaks of it; lines and columns are counted from 1, 0 for none. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** What came of the learner's code. */
export type Attempt =
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Problem[] }
  | { readonly kind: "ran"; readonly recording: Recording };

export function grade({ checks }: Checks, attempt: Attempt): Verdict {
  return attempt.kind === "not-compiled"
    ? { ...ofDiagnostics(attempt.diagnostics), checks: verdictsOn(checks, notReached) }
    : gradeRun(checks, attempt.recording);
}

function gradeRun(checks: readonly Check[], recording: Recording): Verdict {
  const unjudgeable = ofRecording(recording);
  if (unjudgeable) return { ...unjudgeable, checks: verdictsOn(checks, notReached) };
  const run = readRun(recording);
  const verdicts = verdictsOn(checks, ({ judge }) => judge(run));
  const isPassed = verdicts.every(({ judgement }) => judgement.kind === "passed");
  return { kind: isPassed ? "passed" : "behaves-otherwise", checks: verdicts };
}

function verdictsOn(checks: readonly Check[], judge: (check: Check) => CheckJudgement): CheckVerdict[] {
  return checks.map((check) => ({ id: check.id, title: check.title, judgement: judge(check) }));
}

function notReached(): CheckJudgement {
  return { kind: "not-reached" };
}
