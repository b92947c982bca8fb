// Judges a program as an exercise's checks do for a learner: with the same compiler, runtime and checks, in Node.

import { attemptCheck } from "#attempt/check";
import { createNodeCompiler } from "#compiler/node";
import type { Verdict } from "#grading";
import { createNodeSandbox } from "#sandbox/node";
import type { Exercise, SourceText } from "./exercise.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

/** @param options whether the first check that fails is enough; all are judged unless it is */
export function judgeOf(
  exercise: Exercise,
  options: { readonly untilFailure?: boolean } = {},
): (program: SourceText) => Promise<Verdict> {
  return async ({ source }) => (await attemptCheck(collaborators, source, exercise, options)).verdict;
}
