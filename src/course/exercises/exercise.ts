// An exercise as the site and the gate see it. Paths run from the repository's root on.

import type { Checks } from "#grading";

export interface Exercise {
  /** The folder's name: stable, progress is stored under it. No two exercises of the course share one. */
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly checks: Checks;
  /** The texts of what calls the learner's functions, by the names that scenarios call them. */
  readonly drivers: Readonly<Record<string, string>>;
  /** From a nudge to nearly the answer. Code stands between backticks. */
  readonly hints: Hints;
  /** Why the solution is as it is, for whoever looks at it. Code stands between backticks. */
  readonly why: string;
  /** For the step of a project: the one before, whose solution this one begins with where the learner has none. */
  readonly before: Exercise | null;
  readonly starter: SourceText;
  readonly solution: SourceText;
  /** Other right solutions, in other styles. */
  readonly otherSolutions: readonly SourceText[];
  readonly wrongAttempts: readonly WrongAttempt[];
  /** Mutants of the solution that do what it does, each with the reason. */
  readonly equivalents: Readonly<Record<string, string>>;
}

/** The steps before a step, the first one first. */
export function stepsBefore({ before }: Exercise): readonly Exercise[] {
  return before === null ? [] : [...stepsBefore(before), before];
}

export type Hints = readonly [string, string, string];

export interface SourceText {
  readonly path: string;
  readonly source: string;
}

export interface WrongAttempt extends SourceText {
  /** The first check that it must fail, by its id; or why it cannot be judged at all. */
  readonly fails: string;
  /** Words that the learner must read then. */
  readonly says: string;
}
