import { expect, it } from "vitest";
import type { Lesson } from "./course.ts";
import { sidebar } from "./sidebar.ts";

it("leads to each lesson, by unit, in the course's order", () => {
  const lesson = (id: string): Lesson => ({
    id,
    folder: `content/lessons/${id}`,
    snippets: [],
    exercises: ["two-cups"],
    predictions: [{ id: `lessons/${id}/brew/how-long`, file: "brew.ts", kind: "how-long" }],
  });
  const item = (id: string): unknown => ({
    slug: `lessons/${id}`,
    attrs: { "data-lesson": id, "data-parts": `exercise:two-cups answer:lessons/${id}/brew/how-long` },
  });
  const units = [
    { id: "kitchen", title: "The kitchen", summary: "", lessons: [lesson("kitchen/toast"), lesson("kitchen/coffee")] },
    { id: "garden", title: "The garden", summary: "", lessons: [lesson("garden/peas")] },
  ];
  expect(sidebar({ units })).toEqual([
    { label: "The kitchen", collapsed: true, items: [item("kitchen/toast"), item("kitchen/coffee")] },
    { label: "The garden", collapsed: true, items: [item("garden/peas")] },
  ]);
});
