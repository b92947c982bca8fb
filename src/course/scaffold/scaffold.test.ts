import { readFileSync } from "node:fs";
import { check, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { ContentError } from "../content-error.ts";
import { openDisk } from "../disk.ts";
import { diskOf } from "../disk-in-memory.ts";
import { COURSE } from "../../../content/course.ts";
import type { UnitOutline } from "../../../content/course.ts";
import { readCourse } from "../read-course.ts";
import { newExercise } from "./new-exercise.ts";
import { newLesson } from "./new-lesson.ts";
import { findUnwritten } from "./unwritten.ts";

const OUTLINE: readonly UnitOutline[] = [{ id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["tea"] }];
const ORDER = `export const COURSE = [
  { id: "kitchen", title: "The kitchen", summary: "Tea.", lessons: ["tea"] },
  { id: "garden", title: "The garden", summary: "Peas.", lessons: ["peas"] },
];
`;
const LESSON = newLesson("kitchen/toast", OUTLINE, ORDER);
const HOME = { "content/home/a.ts": "", "content/home/a.py": "" };

function mistakeOf(make: () => unknown): string {
  try {
    make();
    return "none";
  } catch (error) {
    return error instanceof ContentError ? error.message : String(error);
  }
}

it("nothing in the course is left to be written", () => {
  expect(findUnwritten(openDisk(), "content")).toEqual([]);
});

describe("a new lesson", () => {
  it("is a lesson: it has its page, and shows what lies in its folder", () => {
    const course = readCourse(diskOf({ ...LESSON, ...HOME }), [{ ...OUTLINE[0], lessons: ["toast"] } as UnitOutline]);
    expect(course.units[0]?.lessons[0]).toMatchObject({
      id: "kitchen/toast",
      snippets: [{ file: "first.ts" }, { file: "second.ts" }],
      predictions: [{ file: "second.ts", kind: "how-long" }],
    });
  });

  it("comes last in its unit, and changes no other", () => {
    expect(LESSON["content/course.ts"]).toBe(ORDER.replace('["tea"]', '["tea", "toast"]'));
    const real = readFileSync(new URL("../../../content/course.ts", import.meta.url), "utf8");
    for (const { id, lessons } of COURSE) {
      const text = newLesson(`${id}/zzz`, COURSE, real)["content/course.ts"] ?? "";
      expect(text).toMatch(new RegExp(`"${lessons.at(-1) ?? ""}",?\\s*"zzz"`, "u"));
      expect(text.replace(/,\s*"zzz"/u, "")).toBe(real.replace(/,(\s*\])/u, (same) => same));
    }
  });

  it("names each place that is left to its author", () => {
    const places = findUnwritten(diskOf(LESSON), "content/lessons");
    expect(places[0]).toBe("content/lessons/kitchen/toast/index.mdx:2: TO WRITE (the title)");
    expect(places).toHaveLength(12);
  });

  it.each([
    [
      "toast",
      "content/lessons/toast: A lesson is named <unit>/<lesson>, and its unit is there before. The units are kitchen.",
    ],
    ["kitchen/tea", /There is such a lesson\./u],
    ["kitchen/Tea time", /“Tea time” is no name for a lesson\. Use lower-case words with hyphens between them\./u],
  ])("is refused as %s, and why is said", (address, message) => {
    expect(mistakeOf(() => newLesson(address, OUTLINE, ORDER))).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });
});

describe("a new exercise", () => {
  const draft = newExercise("kitchen/toast/two-slices", diskOf(LESSON));
  const folder = "content/lessons/kitchen/toast/exercises/two-slices";

  it("is shown by its lesson, once", () => {
    const page = draft["content/lessons/kitchen/toast/index.mdx"] ?? "";
    expect(page).toContain('import { Elapsed, Exercise, Predict, Snippet } from "#components/lesson.ts";');
    expect(page.split('<Exercise id="two-slices" />')).toHaveLength(2);
    const again = newExercise("kitchen/toast/three-slices", diskOf({ ...LESSON, ...draft }));
    expect(again["content/lessons/kitchen/toast/index.mdx"]).toContain('<Exercise id="three-slices" />');
    expect(again["content/lessons/kitchen/toast/index.mdx"]?.match(/Exercise,/gu)).toHaveLength(1);
  });

  it("has every file that an exercise has, and the course is content with them", () => {
    const course = readCourse(diskOf({ ...LESSON, ...HOME, ...draft }), [
      { ...OUTLINE[0], lessons: ["toast"] } as UnitOutline,
    ]);
    expect(course.units[0]?.lessons[0]?.exercises).toEqual(["two-slices"]);
    expect(Object.keys(draft).filter((file) => file.includes("/attempts/"))).toHaveLength(3);
  });

  it.each(Object.entries({ ...LESSON, ...draft }).filter(([file]) => file.endsWith(".ts")))(
    "is formatted: %s",
    async (file, text) => {
      const options = await resolveConfig("content/course.ts");
      if (file !== "content/course.ts") expect(await check(text, { ...options, filepath: file })).toBe(true);
    },
  );

  it("says of each file what is left to write", () => {
    const files = findUnwritten(diskOf(draft), folder).map((place) => place.slice(folder.length + 1).split(":")[0]);
    expect([...new Set(files)].sort()).toEqual(
      Object.keys(draft)
        .filter((file) => file.startsWith(folder))
        .map((file) => file.slice(folder.length + 1))
        .sort(),
    );
  });

  it.each([
    ["kitchen/jam/one", /its lesson is there before\. npm run new -- lesson kitchen\/jam makes one\./u],
    ["kitchen/toast/Two", /“Two” is no name for an exercise\./u],
    ["kitchen/toast/two-slices", /There is such an exercise\. Choose another name\./u],
  ])("is refused as %s, and why is said", (address, message) => {
    expect(mistakeOf(() => newExercise(address, diskOf({ ...LESSON, ...draft })))).toMatch(message);
  });
});
