// The mutants of every exercise that lies in the course. A file of its own, so that it runs beside the other half of the gate.

import { afterAll, expect, it } from "vitest";
import { LIMITS } from "#runtime/limits";
import { createNodeSandbox } from "#sandbox/node";
import { hastyJudgeOf } from "./judge-exercise.ts";
import { tryMutants } from "./mutants.ts";
import { readExercises } from "./read-exercises.ts";

/**
 * A mutant that goes on for ever is noticed, whenever it is stopped. Solutions take some hundredths of this; and were it
 * too little for a mutant that passes, its excuse would be refused.
 */
const hurried = createNodeSandbox({ ...LIMITS, stepMs: LIMITS.stepMs / 4, runMs: LIMITS.runMs / 4 });

const exercises = await readExercises();
const rates: string[] = [];

it.each(exercises)("each exercise notices the mistakes in mutants of its solution: $id", async (exercise) => {
  const { tried, survivors, complaints } = await tryMutants(exercise, hastyJudgeOf(exercise, hurried));
  const rate = tried === 0 ? 100 : Math.floor((1 - survivors.length / tried) * 100);
  rates.push(
    `${exercise.id}: ${rate} % of ${tried} mutants noticed${survivors.map((name) => `\n  not ${name}`).join("")}`,
  );
  expect(complaints.map(({ message }) => message)).toEqual([]);
});

afterAll(() => {
  process.stdout.write(`${rates.join("\n")}\n`);
});
