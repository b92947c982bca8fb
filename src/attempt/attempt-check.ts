// An attempt at an exercise: one run under the conditions that everybody is graded under, and the verdict on it.

import { grade } from "#grading";
import type { Checks, Verdict } from "#grading";
import type { RunObserver } from "#sandbox";
import { attemptRun } from "./attempt.ts";
import type { AttemptResult, Collaborators } from "./attempt.ts";

export interface CheckedAttempt {
  readonly verdict: Verdict;
  /** What the verdict is about: to be looked at beside it. */
  readonly result: AttemptResult;
}

export interface Graded {
  /** The exercise's id; its program is called after it. */
  readonly id: string;
  readonly checks: Checks;
}

/** Graded runs repeat exactly, on any machine: what the learner computes costs no logical time. */
export const GRADING_CONDITIONS = { rules: "asyncio", seed: 1, measureComputing: false } as const;

/** Runs and grades a source text. Never rejects because of the text or of what it does. */
export async function attemptCheck(
  collaborators: Collaborators,
  source: string,
  { id, checks }: Graded,
  observer?: RunObserver,
  signal?: AbortSignal,
): Promise<CheckedAttempt> {
  const options = { file: `${id}.ts`, ...GRADING_CONDITIONS };
  const result = await attemptRun(collaborators, source, options, observer, signal);
  return { verdict: grade(checks, result), result };
}
