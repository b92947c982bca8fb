// What every lesson has, so that a reader finds their way in the next one: what it is for, something to run in the first
// screenful, a question, the pitfall, and what to keep. Exercises say what they train; those of the first units grow.

import { describe, expect, it } from "vitest";
import type { Lesson } from "./course.ts";
import { openDisk } from "./disk.ts";
import { readCourse } from "./read-course.ts";

const LESS_THAN_A_SCREENFUL = 120;
const SHORTEST = 2;
const LONGEST = 20;

const disk = openDisk();
const { units } = readCourse();
/** A project is no lesson: it is one program, in steps. Nor is what stands beside the course: tables, and an assessment. */
const OTHERS = ["projects", "beside"];
const lessons = units.filter(({ id }) => !OTHERS.includes(id)).flatMap((unit) => unit.lessons);

function pageOf({ folder }: Lesson): string {
  return disk.read(`${folder}/index.mdx`);
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

describe("each lesson", () => {
  it.each(lessons.map((lesson) => [lesson.id, pageOf(lesson)]))("%s", (_, page) => {
    const [, text = ""] = page.split(/^import .*$/m);
    expect(text.trim()).toMatch(/^After this page you /);
    const beforeTheFirstRun = /^[\s\S]*?(?=<(?:Snippet|Predict)\b)/.exec(text)?.[0] ?? text;
    expect(wordsOf(beforeTheFirstRun)).toBeLessThanOrEqual(LESS_THAN_A_SCREENFUL);
    expect(page).toContain("<Predict ");
    expect(page).toMatch(/^(?:## The pitfall: |:::caution\[The pitfall\]$)/m);
    expect(/^## Keep this\n+((?:- .*\n?)+)/m.exec(page)?.[1]?.match(/^- /gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});

/** The numbers of a run that is to be predicted, where they stand outside of what the answer opens. */
function givenAway(page: string): string[] {
  return [...page.matchAll(/<Predict file="([^"]+)"/g)].flatMap(([asks, file = ""]) => {
    const before = page.slice(0, page.indexOf(asks));
    const [tag = ""] = /^[^>]*>/.exec(page.slice(before.length)) ?? [];
    const end = tag.endsWith("/>") ? before.length + tag.length : page.indexOf("</Predict>", before.length);
    const outside = before + page.slice(end);
    return [...outside.matchAll(/<(?:Elapsed|PrintedAt|Figure)\b[^>]*>/g)]
      .map(([figure]) => figure)
      .filter((figure) => figure.includes(`"${file}"`));
  });
}

describe("a prediction", () => {
  it("is not given away on its page", () => {
    expect(lessons.flatMap((lesson) => givenAway(pageOf(lesson)))).toEqual([]);
  });

  it("is given away by a number beside it, not by one that its answer opens", () => {
    const asks = '<Predict file="tea.ts" kind="how-long">';
    const figure = '<Elapsed of="tea.ts" />';
    expect(givenAway(`${asks}\n${figure}\n</Predict>\n<Elapsed of="toast.ts" />`)).toEqual([]);
    expect(givenAway(`${asks}\nTea.\n</Predict>\n${figure}`)).toEqual([figure]);
    expect(givenAway(`${figure}\n<Predict file="tea.ts" kind="how-long" />\n${figure}`)).toEqual([figure, figure]);
  });
});

/** Minutes, as a task says them in its first line: `*Two minutes, to practise …*`. */
const MINUTES: Readonly<Record<string, number>> = {
  Two: 2,
  Three: 3,
  Five: 5,
  Six: 6,
  Seven: 7,
  Eight: 8,
  Ten: 10,
  Fifteen: 15,
  Twenty: 20,
};

function minutesOf(task: string): number | null {
  const [, number = ""] = /^\*(\w+) minutes, to practise [^*\n]+\*$/m.exec(task) ?? [];
  return MINUTES[number] ?? null;
}

it("every exercise says how long it takes and what it trains", () => {
  const all = units.flatMap((unit) => unit.lessons);
  const tasks = all.flatMap(({ folder, exercises }) =>
    exercises.map((name) => `${folder}/exercises/${name}/exercise.mdx`),
  );
  expect(tasks.filter((task) => minutesOf(disk.read(task)) === null)).toEqual([]);
});

describe("the exercises of a unit that follows a document", () => {
  it.each(["juggler", "grandmaster", "breakfast"])("grow: %s", (id) => {
    const tasks = (units.find((unit) => unit.id === id)?.lessons ?? []).flatMap(({ folder, exercises }) => {
      const page = disk.read(`${folder}/index.mdx`);
      const inOrder = exercises.toSorted((one, other) => page.indexOf(`id="${one}"`) - page.indexOf(`id="${other}"`));
      return inOrder.map((name) => minutesOf(disk.read(`${folder}/exercises/${name}/exercise.mdx`)));
    });
    expect(tasks[0]).toBe(SHORTEST);
    expect(tasks.at(-1)).toBe(LONGEST);
    expect(Math.max(...tasks.slice(0, -1).map(Number))).toBeLessThan(LONGEST);
  });
});
