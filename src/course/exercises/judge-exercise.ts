// Judges a program as an exercise's checks do for a learner: with the same compiler, runtime and checks, in Node.

import { attemptCheck } from "#attempt/check";
import { createNodeCompiler } from "#compiler/node";
import type { Verdict } from "#grading";
import type { Sandbox } from "#sandbox";
import { createNodeSandbox } from "#sandbox/node";
import type { Exercise, SourceText } from "./exercise.ts";

const compiler = createNodeCompiler();
const learners = createNodeSandbox();

export interface JudgeOptions {
  /** Whether the first check that fails is enough; all are judged unless it is. */
  readonly untilFailure?: boolean;
  /** Where programs run; with a learner's limits, unless it is given. */
  readonly sandbox?: Sandbox;
}

export function judgeOf(
  exercise: Exercise,
  { untilFailure = false, sandbox = learners }: JudgeOptions = {},
): (program: SourceText) => Promise<Verdict> {
  return async ({ source }) => (await attemptCheck({ compiler, sandbox }, source, exercise, { untilFailure })).verdict;
}
