// Judges one attempt against the checks of its exercise. An attempt that did not compile, failed or was stopped is
// told so first, and no check says anything about a scenario that did not come to its end.

import type { Recording } from "#recording";
import { judgeIn } from "./check.ts";
import type { Check, Checks, Scenario } from "./check.ts";
import { readRun } from "./run.ts";
import type { Run } from "./run.ts";
import { ofDiagnostics, ofNotRun, ofRecording } from "./unjudged.ts";
import type { Unjudgeable } from "./unjudged.ts";
import type { CheckJudgement, CheckVerdict, Verdict } from "./verdict.ts";

/** A compiler's diagnostic, as far as the grader speaks of it; lines and columns are counted from 1, 0 for none. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** Why nothing was run, and what to do next where that does not say it. */
export interface NotRun {
  readonly kind: "not-run";
  readonly message: string;
  readonly hint: string | null;
}

/** What came of the learner's code. */
export type Attempt =
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Problem[] }
  /** What compiles or runs programs could not be had. */
  | NotRun
  /** The recordings of the first scenarios, in their order: of all of them, unless one made the others needless. */
  | { readonly kind: "ran"; readonly recordings: readonly Recording[] };

export function grade({ checks, scenarios }: Checks, attempt: Attempt): Verdict {
  if (attempt.kind === "ran") return gradeRuns(checks, scenarios, attempt.recordings);
  const said = attempt.kind === "not-compiled" ? ofDiagnostics(attempt.diagnostics) : ofNotRun(attempt);
  return { ...said, scenario: null, checks: verdictsOn(checks, () => NOT_REACHED) };
}

/** Whether a recording can be judged at all; if not, no later scenario needs to be run. */
export function isJudgeable(recording: Recording): boolean {
  return ofRecording(recording) === null;
}

const NOT_REACHED: CheckJudgement = { kind: "not-reached" };

/** A scenario with its run, where that came to its own end. */
interface Played {
  readonly scenario: Scenario;
  readonly run: Run | null;
  readonly unjudgeable: Unjudgeable | null;
}

function gradeRuns(
  checks: readonly Check[],
  scenarios: readonly Scenario[],
  recordings: readonly Recording[],
): Verdict {
  const played = scenarios.map((scenario, index) => play(scenario, recordings[index]));
  const verdicts = verdictsOn(checks, (check) => judgeAll(check, played));
  const broken = played.find(({ unjudgeable }) => unjudgeable !== null);
  if (broken?.unjudgeable) return { ...broken.unjudgeable, scenario: broken.scenario.id, checks: verdicts };
  const isPassed = verdicts.every(({ judgement }) => judgement.kind === "passed");
  return { kind: isPassed ? "passed" : "behaves-otherwise", checks: verdicts };
}

function play(scenario: Scenario, recording: Recording | undefined): Played {
  if (recording === undefined) return { scenario, run: null, unjudgeable: null };
  const unjudgeable = ofRecording(recording);
  return { scenario, unjudgeable, run: unjudgeable === null ? readRun(recording, scenario) : null };
}

/** A check fails in the first scenario that it does not like, and passes when it likes all that it looks at. */
function judgeAll(check: Check, played: readonly Played[]): CheckJudgement {
  const reasons: Reason[] = [];
  for (const { scenario, run } of played) {
    const judge = judgeIn(check, scenario);
    if (judge === null) continue;
    if (run === null) return NOT_REACHED;
    const judgement = judge(run);
    if (judgement.kind === "failed") return { ...judgement, scenario: scenario.id };
    reasons.push({ title: scenario.title, because: judgement.because });
  }
  return { kind: "passed", because: sayReasons(reasons) };
}

interface Reason {
  readonly title: string;
  readonly because: string;
}

/** What is true of all scenarios alike is said once. */
function sayReasons(reasons: readonly Reason[]): string {
  const distinct = [...new Set(reasons.map(({ because }) => because))];
  if (distinct.length === 1) return distinct.join("");
  return reasons.map(({ title, because }) => `${title}: ${because}`).join(" ");
}

function verdictsOn(checks: readonly Check[], judge: (check: Check) => CheckJudgement): CheckVerdict[] {
  return checks.map((check) => ({ id: check.id, title: check.title, judgement: judge(check) }));
}
