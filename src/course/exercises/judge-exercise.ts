// Judges a program as an exercise's checks do for a learner: with the same compiler, runtime and checks, in Node.

import { attemptCheck } from "#attempt/check";
import { createNodeCompiler } from "#compiler/node";
import type { Sandbox } from "#sandbox";
import { createNodeSandbox } from "#sandbox/node";
import type { Exercise } from "./exercise.ts";
import type { Judge } from "./gate.ts";

const compiler = createNodeCompiler();
const learners = createNodeSandbox();

export function judgeOf(exercise: Exercise): Judge {
  return async ({ source }) => (await attemptCheck({ compiler, sandbox: learners }, source, exercise)).verdict;
}

/**
 * Finds out whether programs pass, and runs them no further than that needs. The scenario that has told the last wrong
 * program goes first for the next one: many mistakes show in the same.
 */
export function hastyJudgeOf(exercise: Exercise, sandbox: Sandbox): Judge {
  let { scenarios } = exercise.checks;
  return async ({ source }) => {
    const graded = { ...exercise, checks: { ...exercise.checks, scenarios } };
    const { verdict, recordings } = await attemptCheck({ compiler, sandbox }, source, graded, { untilFailure: true });
    const telling = [...recordings.keys()].at(-1);
    if (verdict.kind !== "passed")
      scenarios = scenarios.toSorted((one, other) => Number(other.id === telling) - Number(one.id === telling));
    return verdict;
  };
}
