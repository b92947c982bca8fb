// What the grader says, as plain data: about one check, and about a whole attempt. Knows nothing of how it is
// decided or shown.

import type { At } from "#recording";

export interface Feedback {
  /** What happened in this very run: its own times, lines and counts. */
  readonly what: string;
  /** Why that matters. It never gives the answer away. */
  readonly why: string;
  /** The place to look at, where there is one. */
  readonly look: At | null;
  /** The moment to look at, in logical seconds, where there is one. */
  readonly time: number | null;
}

export type Judgement =
  { readonly kind: "passed"; readonly because: string } | { readonly kind: "failed"; readonly feedback: Feedback };

export type CheckJudgement =
  | Extract<Judgement, { kind: "passed" }>
  /** In which scenario, by its id. */
  | (Extract<Judgement, { kind: "failed" }> & { readonly scenario: string })
  | { readonly kind: "not-reached" };

export interface CheckVerdict {
  readonly id: string;
  readonly title: string;
  readonly judgement: CheckJudgement;
}

/** Why an attempt was not judged by its behaviour: what it did not come to is not reached. */
export const UNJUDGED = ["not-compiled", "failed", "stopped", "incomplete"] as const;
/** `not-run`: what runs programs could not be had. That is no text's doing. */
export type Unjudged = (typeof UNJUDGED)[number] | "not-run";

export type Verdict =
  | { readonly kind: "passed" | "behaves-otherwise"; readonly checks: readonly CheckVerdict[] }
  | {
      readonly kind: Unjudged;
      readonly feedback: Feedback;
      /** In which scenario, by its id; `null` where none was run. */
      readonly scenario: string | null;
      readonly checks: readonly CheckVerdict[];
    };
