import { expect, it } from "vitest";
import type { Lesson, Unit } from "./course.ts";
import { nextPart } from "./next-part.ts";

const lessonOf = (id: string, ...exercises: string[]): Lesson => ({
  id,
  folder: "",
  snippets: [],
  exercises,
  predictions: [],
});

const unitOf = (id: string, ...lessons: Lesson[]): Unit => ({ id, title: `The ${id}`, summary: "", lessons });

const units = [
  unitOf("kitchen", lessonOf("kitchen/tea", "one-cup", "two-cups"), lessonOf("kitchen/toast", "burnt")),
  unitOf("garden", lessonOf("garden/hose", "drip"), lessonOf("garden/test", "drawn", "drawn-too")),
];

it.each([
  ["kitchen/tea", "one-cup", { kind: "exercise", id: "two-cups" }],
  ["kitchen/tea", "two-cups", { kind: "lesson", id: "kitchen/toast" }],
  ["kitchen/toast", "burnt", { kind: "unit", id: "garden/hose", title: "The garden" }],
  ["garden/hose", "drip", { kind: "lesson", id: "garden/test" }],
  ["garden/test", "drawn", { kind: "end" }],
])("after an exercise of %s (%s): %o", (lesson, exercise, next) => {
  expect(nextPart({ units }, lesson, exercise)).toEqual(next);
});

it("knows no lesson that there is not", () => {
  expect(() => nextPart({ units }, "kitchen/soup", "hot")).toThrow('The course has no lesson "kitchen/soup".');
});
