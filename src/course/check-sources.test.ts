import { expect, it } from "vitest";
import { COURSE as COURSE_OUTLINE } from "../../content/course.ts";
import { SOURCES } from "../../content/sources.ts";
import type { Source } from "../../content/sources.ts";
import { complaintsAboutSources } from "./check-sources.ts";
import type { Course } from "./course.ts";
import { diskOf } from "./disk-in-memory.ts";
import { openDisk } from "./disk.ts";
import { readCourse } from "./read-course.ts";

const FOLDER = "content/lessons/kitchen/tea";
const LESSON = { id: "kitchen/tea", folder: FOLDER, snippets: [], exercises: [], predictions: [] };
const COURSE: Course = { home: [], units: [{ id: "kitchen", title: "The kitchen", summary: "", lessons: [LESSON] }] };
const DISK = diskOf({ [`${FOLDER}/index.mdx`]: "Tea takes\nthree minutes. *This unit follows “On Tea” by A. Cook.*" });
const SOURCE: Source = { unit: "kitchen", title: "On Tea", author: "A. Cook", items: [] };

function complaints(changes: Partial<Source>): string[] {
  return complaintsAboutSources([{ ...SOURCE, ...changes }], COURSE, DISK).map(({ message }) => message);
}

it("finds each item of the documents in its lesson", () => {
  expect(complaintsAboutSources(SOURCES, readCourse(), openDisk()).map(({ message }) => message)).toEqual([]);
});

it("has a table for each of the five documents, and each of the first five units follows one", () => {
  expect(SOURCES.map(({ unit }) => unit)).toEqual(COURSE_OUTLINE.slice(0, 5).map(({ id }) => id));
  expect(SOURCES.every(({ items }) => items.length > 20)).toBe(true);
});

it("has nothing to say when the words are there, wherever the lines break", () => {
  expect(
    complaints({ items: [{ item: "Three minutes", lesson: "kitchen/tea", words: "takes three minutes" }] }),
  ).toEqual([]);
});

it("complains of an item that its lesson does not hold", () => {
  expect(complaints({ items: [{ item: "With milk", lesson: "kitchen/tea", words: "milk" }] })).toEqual([
    "content/lessons/kitchen/tea/index.mdx: “With milk” should be here, but “milk” is not. Write it, or say in content/sources.ts where it is.",
  ]);
});

it("complains of an item without a lesson", () => {
  expect(complaints({ items: [{ item: "With milk", lesson: "kitchen/milk", words: "milk" }] })).toEqual([
    "content/sources.ts: “With milk” is to be in kitchen/milk, which is no lesson. Give it a lesson.",
  ]);
});

it("complains of a first page that does not name its source, and of a unit that is none", () => {
  expect(complaints({ title: "On Coffee" })).toEqual([
    "content/lessons/kitchen/tea/index.mdx: The unit's first page does not name “On Coffee”. Name its source there.",
  ]);
  expect(complaints({ unit: "garden" })).toEqual([
    "content/sources.ts: There is no unit “garden”. Name the unit that follows the document.",
  ]);
});
