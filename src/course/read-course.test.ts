// Every mistake that an author can make in the course's folders, and the words that stop the build.

import { describe, expect, it } from "vitest";
import { COURSE } from "../../content/course.ts";
import type { UnitOutline } from "../../content/course.ts";
import { ContentError } from "./content-error.ts";
import { diskOf } from "./disk-in-memory.ts";
import { readCourse } from "./read-course.ts";

const OUTLINE: UnitOutline[] = [{ id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["tea"] }];
const TEA = "content/lessons/kitchen/tea";
const SOUND = {
  "content/home/juggle.ts": "juggle",
  "content/home/juggle.py": "twin",
  [`${TEA}/index.mdx`]: `<Predict kind="how-long" file="brew.ts">Why.</Predict> <Exercise id="two-cups" />`,
  [`${TEA}/brew.ts`]: "brew()",
  [`${TEA}/brew.py`]: "brew_twin()",
  [`${TEA}/exercises/two-cups/exercise.mdx`]: "",
};

it("reads units, lessons, snippets with their twins, and exercises, in the order of the outline", () => {
  expect(readCourse(diskOf(SOUND), OUTLINE)).toEqual({
    home: [
      {
        file: "juggle.ts",
        path: "content/home/juggle.ts",
        source: "juggle",
        twin: { file: "juggle.py", path: "content/home/juggle.py", source: "twin" },
      },
    ],
    units: [
      {
        id: "kitchen",
        title: "The kitchen",
        summary: "Tea.",
        lessons: [
          {
            id: "kitchen/tea",
            folder: TEA,
            snippets: [
              {
                file: "brew.ts",
                path: `${TEA}/brew.ts`,
                source: "brew()",
                twin: { file: "brew.py", path: `${TEA}/brew.py`, source: "brew_twin()" },
              },
            ],
            exercises: ["two-cups"],
            predictions: [{ id: "lessons/kitchen/tea/brew/how-long", file: "brew.ts", kind: "how-long" }],
          },
        ],
      },
    ],
  });
});

describe("stops the build at", () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    [
      "a unit that is not in the order",
      { "content/lessons/garden/tea/index.mdx": "" },
      "content/lessons/garden: It has no place in content/course.ts. Add it there, or delete it.",
    ],
    [
      "a lesson that is not in the order",
      { "content/lessons/kitchen/toast/index.mdx": "" },
      "content/lessons/kitchen/toast: It has no place in content/course.ts. Add it there, or delete it.",
    ],
    [
      "a file beside the lessons",
      { "content/lessons/kitchen/notes.md": "" },
      "content/lessons/kitchen/notes.md: Its folder holds the unit's lessons; this is none of them. Move or delete it.",
    ],
    [
      "a file beside the units",
      { "content/lessons/notes.md": "" },
      "content/lessons/notes.md: Its folder holds the units; this is none of them. Move or delete it.",
    ],
    [
      "a file beside the first page's snippets",
      { "content/home/notes.md": "" },
      "content/home/notes.md: Its folder holds snippets and their twins; this is none of them. Move or delete it.",
    ],
    [
      "a file beside the exercises",
      { [`${TEA}/exercises/notes.md`]: "" },
      `${TEA}/exercises/notes.md: Its folder holds a folder per exercise; this is none of them. Move or delete it.`,
    ],
    [
      "a lesson without its page",
      { [`${TEA}/index.mdx`]: undefined },
      `${TEA}/index.mdx: This lesson has no page. Write it, or take the lesson out of content/course.ts.`,
    ],
    [
      "a file that a lesson has no use for",
      { [`${TEA}/photo.png`]: "" },
      `${TEA}/photo.png: Its folder holds index.mdx, snippets, their twins and exercises; this is none of them. Move or delete it.`,
    ],
    [
      "a folder that a lesson has no use for",
      { [`${TEA}/drafts/brew.ts`]: "" },
      `${TEA}/drafts: Its folder holds index.mdx, snippets, their twins and exercises; this is none of them. Move or delete it.`,
    ],
    [
      "a snippet without its twin",
      { [`${TEA}/brew.py`]: undefined },
      `${TEA}/brew.ts: This snippet has no Python twin. Write the same program as brew.py next to it.`,
    ],
    [
      "a twin without its snippet",
      { [`${TEA}/pour.py`]: "" },
      `${TEA}/pour.py: This twin has no snippet. Write pour.ts next to it, or delete it.`,
    ],
    [
      "a snippet that its lesson does not show",
      { [`${TEA}/pour.ts`]: "", [`${TEA}/pour.py`]: "" },
      `${TEA}/pour.ts: The lesson does not show this. Put <Snippet file="pour.ts" /> into index.mdx, or delete it.`,
    ],
    [
      "a snippet that its lesson shows in a comment only",
      { [`${TEA}/index.mdx`]: `{/* <Snippet file="brew.ts" /> */} <Exercise id="two-cups" />` },
      `${TEA}/brew.ts: The lesson does not show this. Put <Snippet file="brew.ts" /> into index.mdx, or delete it.`,
    ],
    [
      "a prediction that does not say of what",
      { [`${TEA}/index.mdx`]: `<Predict file="brew.ts">Why.</Predict>` },
      `${TEA}/index.mdx: <Predict file="brew.ts"> does not say what is to be predicted. Write it like <Predict file="tea.ts" kind="how-long">.`,
    ],
    [
      "two predictions of one run",
      {
        [`${TEA}/index.mdx`]: `<Predict file="brew.ts" kind="how-long" /> <Predict file="brew.ts" kind="pick-the-output" />`,
      },
      `${TEA}/index.mdx: It asks to predict brew.ts twice; the second time, the run has been seen. Take one of the two out.`,
    ],
    [
      "a prediction of a run that is shown anyway",
      { [`${TEA}/index.mdx`]: `<Predict file="brew.ts" kind="how-long" /> <Snippet file="brew.ts" />` },
      `${TEA}/index.mdx: It asks to predict brew.ts, and shows its run anyway. Take <Snippet file="brew.ts" /> out.`,
    ],
    [
      "an exercise that its lesson does not show",
      { [`${TEA}/exercises/no-milk/exercise.mdx`]: "" },
      `${TEA}/exercises/no-milk: The lesson does not show this. Put <Exercise id="no-milk" /> into index.mdx, or delete it.`,
    ],
    [
      "a snippet of the first page without its twin",
      { "content/home/juggle.py": undefined },
      "content/home/juggle.ts: This snippet has no Python twin. Write the same program as juggle.py next to it.",
    ],
  ])("%s", (_mistake, changes, message) => {
    expect(mistakeIn({ ...SOUND, ...changes }, OUTLINE)).toBe(message);
  });

  it.each<[string, UnitOutline[], string]>([
    [
      "a unit without a folder",
      [...OUTLINE, { id: "garden", title: "The garden", summary: "Peas.", lessons: [] }],
      "content/course.ts: There is no folder content/lessons/garden. Make it, or take the name out of the order.",
    ],
    [
      "a lesson without a folder",
      [{ id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["tea", "toast"] }],
      "content/course.ts: There is no folder content/lessons/kitchen/toast. Make it, or take the name out of the order.",
    ],
    [
      "a name that cannot be an address",
      [{ id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["Green Tea"] }],
      'content/course.ts: "Green Tea" is no name for a folder of the course. Use lower-case words with hyphens between them: it is part of an address.',
    ],
    [
      "a lesson that comes twice",
      [{ id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["tea", "tea"] }],
      'content/course.ts: "tea" stands there twice. Take one of the two out.',
    ],
  ])("%s", (_mistake, outline, message) => {
    expect(mistakeIn(SOUND, outline)).toBe(message);
  });
});

it("reads the course that lies here", () => {
  expect(readCourse().units.map(({ id }) => id)).toEqual(COURSE.map(({ id }) => id));
});

function mistakeIn(files: Readonly<Record<string, string | undefined>>, outline: readonly UnitOutline[]): string {
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  try {
    readCourse(diskOf(Object.fromEntries(present)), outline);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return "no mistake";
}
