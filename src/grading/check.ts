// The words in which an author writes `checks.ts`: an exercise's checks, each an id that never changes, a title
// that the learner reads before the start, and a judge. What a judge can look at is in `run.ts`.

import type { Run } from "./run.ts";
import type { Judgement } from "./verdict.ts";

export type Judge = (run: Run) => Judgement;

export interface Check {
  readonly id: string;
  readonly title: string;
  readonly judge: Judge;
}

export interface Checks {
  readonly checks: readonly Check[];
}

/** The default export of an exercise's `checks.ts`. */
export function defineChecks(checks: Checks): Checks {
  return checks;
}

/**
 * One check of an exercise.
 * @param id in kebab case; attempts name the check that catches them by it
 * @param title what a right solution does, as a short statement
 */
export function check(id: string, title: string, judge: Judge): Check {
  return { id, title, judge };
}
