// The gate, for every exercise that lies in the course, with the compiler and the runtime that learners get.

import { afterAll, describe, expect, it } from "vitest";
import { attemptCheck } from "#attempt/check";
import { createNodeCompiler } from "#compiler/node";
import type { Verdict } from "#grading";
import { createNodeSandbox } from "#sandbox/node";
import type { Exercise, SourceText } from "./exercise.ts";
import { complaintsAbout } from "./gate.ts";
import { tryMutants } from "./mutants.ts";
import { readExercises } from "./read-exercises.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const exercises = await readExercises();
const rates: string[] = [];

function judgeOf(exercise: Exercise, untilFailure = false): (program: SourceText) => Promise<Verdict> {
  return async ({ source }) => (await attemptCheck(collaborators, source, exercise, { untilFailure })).verdict;
}

describe("each exercise", () => {
  it.each(exercises)("passes right programs, and tells wrong ones what is wrong: $id", async (exercise) => {
    const complaints = await complaintsAbout(exercise, judgeOf(exercise));
    expect(complaints.map(({ message }) => message)).toEqual([]);
  });

  it.each(exercises)("notices the mistakes in mutants of its solution: $id", async (exercise) => {
    const { tried, survivors, complaints } = await tryMutants(exercise, judgeOf(exercise, true));
    const rate = tried === 0 ? 100 : Math.floor((1 - survivors.length / tried) * 100);
    rates.push(
      `${exercise.id}: ${rate} % of ${tried} mutants noticed${survivors.map((name) => `\n  not ${name}`).join("")}`,
    );
    expect(complaints.map(({ message }) => message)).toEqual([]);
  });
});

afterAll(() => {
  process.stdout.write(`${rates.join("\n")}\n`);
});
