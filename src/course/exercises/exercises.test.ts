// The gate, for every exercise that lies in the course, with the compiler and the runtime that learners get.

import { describe, expect, it } from "vitest";
import { attemptCheck } from "#attempt/check";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { complaintsAbout } from "./gate.ts";
import { readExercises } from "./read-exercises.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const exercises = await readExercises();

describe("each exercise", () => {
  it.each(exercises)("passes right programs, and tells wrong ones what is wrong: $id", async (exercise) => {
    const complaints = await complaintsAbout(exercise, async ({ source }) => {
      const { verdict } = await attemptCheck(collaborators, source, exercise);
      return verdict;
    });
    expect(complaints.map(({ message }) => message)).toEqual([]);
  });
});
