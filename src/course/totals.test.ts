// How much there is: what the course promises, counted in what it is made of.

import { expect, it } from "vitest";
import { readExercises } from "./exercises/read-exercises.ts";
import { readCourse } from "./read-course.ts";

const { units } = readCourse();
const lessons = units.flatMap((unit) => unit.lessons);
const exercises = await readExercises();

it("has at least 30 lessons, 40 graded exercises and 30 questions", () => {
  const taught = lessons.filter(({ id }) => !id.startsWith("projects/"));
  expect(taught.length).toBeGreaterThanOrEqual(30);
  expect(exercises.filter(({ folder }) => !folder.includes("/projects/")).length).toBeGreaterThanOrEqual(40);
  expect(lessons.flatMap(({ predictions }) => predictions).length).toBeGreaterThanOrEqual(30);
});

it("has projects of four to six steps, each of which goes on from the one before", () => {
  const projects = units.find(({ id }) => id === "projects")?.lessons ?? [];
  expect(projects.length).toBeGreaterThan(0);
  for (const { folder, exercises: steps } of projects) {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
    const before = exercises.filter((one) => one.folder.startsWith(`${folder}/`)).map((one) => one.before?.id ?? null);
    expect(before).toEqual([null, ...steps.slice(0, -1)]);
  }
});
