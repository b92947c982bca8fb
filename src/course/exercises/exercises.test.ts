// The gate, for every exercise that lies in the course, with the compiler and the runtime that learners get.

import { expect, it } from "vitest";
import { complaintsAbout } from "./gate.ts";
import { judgeOf } from "./judge-exercise.ts";
import { readExercises } from "./read-exercises.ts";

const exercises = await readExercises();

it.each(exercises)("each exercise passes right programs, and tells wrong ones what is wrong: $id", async (exercise) => {
  const complaints = await complaintsAbout(exercise, judgeOf(exercise));
  expect(complaints.map(({ message }) => message)).toEqual([]);
});
