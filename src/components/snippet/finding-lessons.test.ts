import { readCourse } from "#course";
import { expect, it } from "vitest";
import { findingLessons, LESSON_ON } from "./finding-lessons.ts";

it("names lessons that exist", () => {
  const { units } = readCourse();
  const written = units.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  expect(Object.values(LESSON_ON).filter((lesson) => lesson !== null && !written.includes(lesson))).toEqual([]);
});

it("leads to them from wherever the site is served", () => {
  expect(findingLessons("/juggler/")["blocked-loop"]).toBe("/juggler/lessons/juggler/frozen-hands/");
});
