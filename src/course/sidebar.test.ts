import { expect, it } from "vitest";
import { sidebar } from "./sidebar.ts";

it("leads to each lesson, by unit, in the course's order", () => {
  const lesson = (id: string): { id: string; folder: string; snippets: []; exercises: []; predictions: [] } => ({
    id,
    folder: `content/lessons/${id}`,
    snippets: [],
    exercises: [],
    predictions: [],
  });
  const units = [
    { id: "kitchen", title: "The kitchen", lessons: [lesson("kitchen/toast"), lesson("kitchen/coffee")] },
    { id: "garden", title: "The garden", lessons: [lesson("garden/peas")] },
  ];
  expect(sidebar({ units })).toEqual([
    { label: "The kitchen", items: [{ slug: "lessons/kitchen/toast" }, { slug: "lessons/kitchen/coffee" }] },
    { label: "The garden", items: [{ slug: "lessons/garden/peas" }] },
  ]);
});
