// Every mistake that an author can make in an exercise's folder, and the words that stop the build.

import { describe, expect, it } from "vitest";
import { ContentError } from "../content-error.ts";
import type { Course } from "../course.ts";
import { diskOf } from "../disk-in-memory.ts";
import { findExercise } from "./find-exercise.ts";
import { readExercises } from "./read-exercises.ts";
import { CHECKS, FILES, FOLDER, HINTS, load, mistakeIn, PAGE, read, WHY, WRONG } from "./sample-folder.ts";
import type { Changes } from "./sample-folder.ts";

describe("readExercise", () => {
  it("reads everything that belongs to an exercise", async () => {
    expect(await read()).toEqual({
      id: "two-cups",
      folder: FOLDER,
      title: "Two cups",
      checks: CHECKS,
      drivers: {},
      hints: HINTS,
      why: WHY,
      before: null,
      starter: { path: `${FOLDER}/starter.ts`, source: "start();" },
      solution: { path: `${FOLDER}/solution.ts`, source: "solve();" },
      otherSolutions: [{ path: `${FOLDER}/solutions/kettle.ts`, source: "boil();" }],
      wrongAttempts: ["cold", "colder", "coldest"].map((name) => ({
        path: `${FOLDER}/attempts/${name}.ts`,
        source: WRONG,
        fails: "hot",
        says: "It was cold.",
      })),
      equivalents: {},
    });
  });

  it("takes lines that end as they do on Windows", async () => {
    const files = { "exercise.mdx": PAGE.replaceAll("\n", "\r\n"), "attempts/cold.ts": WRONG.replaceAll("\n", "\r\n") };
    expect(await read({ files })).toMatchObject({
      title: "Two cups",
      wrongAttempts: [{ says: "It was cold." }, {}, {}],
    });
  });

  it("lets an attempt be one that cannot be judged", async () => {
    const files = { "attempts/cold.ts": WRONG.replace("hot", "not-compiled") };
    expect(await read({ files })).toMatchObject({ wrongAttempts: [{ fails: "not-compiled" }, {}, {}] });
  });
});

describe("the build stops at", () => {
  it.each<[string, Changes, string]>([
    [
      "a name that cannot be kept",
      { folder: FOLDER.replace("two-cups", "Two_Cups") },
      `${FOLDER.replace("two-cups", "Two_Cups")}: “Two_Cups” is no name for an exercise. Use lower-case words with hyphens between them.`,
    ],
    ...Object.entries({
      "exercise.mdx": "Write the task and when it is done.",
      "starter.ts": "Write what the learner begins with.",
      "solution.ts": "Write the solution that learners are shown.",
      "checks.ts": "Export defineChecks({ checks: [check(…), …] }) as the default.",
      "hints.ts": "Export an array of three texts as the default, from a nudge to nearly the answer.",
      "why.ts": "Export a text as the default: why the solution is as it is.",
    }).map(([name, fix]): [string, Changes, string] => [
      `no ${name}`,
      { files: { [name]: undefined } },
      `${FOLDER}/${name}: The exercise lacks this. ${fix}`,
    ]),
    [
      "a file that nothing uses",
      { files: { "notes.md": "" } },
      `${FOLDER}/notes.md: Nothing uses this. An exercise's folder holds exercise.mdx, starter.ts, solution.ts, checks.ts, hints.ts, why.ts, equivalents.ts, solutions, attempts, drivers. Move or delete it.`,
    ],
    [
      "a folder that nothing uses",
      { files: { "old/starter.ts": "" } },
      `${FOLDER}/old: Nothing uses this. An exercise's folder holds exercise.mdx, starter.ts, solution.ts, checks.ts, hints.ts, why.ts, equivalents.ts, solutions, attempts, drivers. Move or delete it.`,
    ],
    [
      "no other right solution",
      { files: { "solutions/kettle.ts": undefined } },
      `${FOLDER}/solutions: It holds 0 of at least 1. Write more programs.`,
    ],
    [
      "too few wrong attempts",
      { files: { "attempts/colder.ts": undefined } },
      `${FOLDER}/attempts: It holds 2 of at least 3. Write more programs.`,
    ],
    [
      "something else among the attempts",
      { files: { "attempts/notes.md": "" } },
      `${FOLDER}/attempts/notes.md: This folder holds TypeScript programs only. Move or delete it.`,
    ],
    [
      "a folder among the solutions",
      { files: { "solutions/old/kettle.ts": "" } },
      `${FOLDER}/solutions/old: This folder holds TypeScript programs only. Move or delete it.`,
    ],
    [
      "a page without a title",
      { files: { "exercise.mdx": "Brew both.\n\n- Both are hot.\n" } },
      `${FOLDER}/exercise.mdx: It has no title. Begin it with “---”, “title: …” and “---”, a line each.`,
    ],
    [
      "a title that YAML reads otherwise",
      { files: { "exercise.mdx": PAGE.replace("Two cups", "Step 1: two cups") } },
      `${FOLDER}/exercise.mdx: “Step 1: two cups” means something else in YAML. Write the title without colons and signs.`,
    ],
    [
      "a page without an acceptance",
      { files: { "exercise.mdx": "---\ntitle: Two cups\n---\nBrew both.\n" } },
      `${FOLDER}/exercise.mdx: It does not say when the task is done. Write the acceptance as a list with “- ”.`,
    ],
    [
      "a page without a task",
      { files: { "exercise.mdx": "---\ntitle: Two cups\n---\n\n- Both are hot.\n" } },
      `${FOLDER}/exercise.mdx: It does not say what to do. Write the task above the acceptance.`,
    ],
    [
      "an attempt that does not say what catches it",
      { files: { "attempts/cold.ts": "pour();\n" } },
      `${FOLDER}/attempts/cold.ts: It does not say what must catch it. Begin it with two lines: “// Fails: <check>” and “// Says: <words of the feedback>”.`,
    ],
    [
      "an attempt with words that say nothing",
      { files: { "attempts/cold.ts": "// Fails: hot\n// Says:  \n\npour();\n" } },
      `${FOLDER}/attempts/cold.ts: It does not say what must catch it. Begin it with two lines: “// Fails: <check>” and “// Says: <words of the feedback>”.`,
    ],
    [
      "an attempt that names no check",
      { files: { "attempts/cold.ts": WRONG.replace("hot", "warm") } },
      `${FOLDER}/attempts/cold.ts:1: There is no check “warm”. Name one of these: hot, not-compiled, failed, stopped, incomplete.`,
    ],
  ])("%s", async (_mistake, changes, message) => {
    expect(await mistakeIn(changes)).toBe(message);
  });
});

describe("findExercise", () => {
  const files = Object.entries(FILES).map(([name, text = ""]) => [`${FOLDER}/${name}`, text] as const);
  const find = (page: string, id: string): ReturnType<typeof findExercise> =>
    findExercise(page, id, diskOf(Object.fromEntries(files)), load);

  it("finds the exercise of a page", async () => {
    expect(await find("lessons/kitchen/tea", "two-cups")).toMatchObject({ id: "two-cups", folder: FOLDER });
  });

  it("says which there are where it is not there", async () => {
    await expect(find("lessons/kitchen/tea", "three-cups")).rejects.toThrow(
      "content/lessons/kitchen/tea/exercises/three-cups: A page names this exercise, but it is not there. Write it, or name one that is: two-cups.",
    );
    await expect(find("lessons/kitchen/coffee", "two-cups")).rejects.toThrow(/or name one that is: there are none\.$/);
  });
});

describe("readExercises", () => {
  const OTHER = FOLDER.replace("tea", "coffee");

  function readBoth(otherName: string): ReturnType<typeof readExercises> {
    const files = [FOLDER, OTHER.replace("two-cups", otherName)].flatMap((folder) =>
      Object.entries(FILES).map(([name, text = ""]) => [`${folder}/${name}`, text] as const),
    );
    const lesson = (id: string, exercise: string): Course["units"][number]["lessons"][number] => ({
      id: `kitchen/${id}`,
      folder: `content/lessons/kitchen/${id}`,
      snippets: [],
      exercises: [exercise],
      predictions: [],
    });
    const lessons = [lesson("tea", "two-cups"), lesson("coffee", otherName)];
    const course = { home: [], units: [{ id: "kitchen", title: "The kitchen", summary: "", lessons }] };
    return readExercises(diskOf(Object.fromEntries(files)), load, course);
  }

  it("finds all of them, in the order of the course", async () => {
    const exercises = await readBoth("one-cup");
    expect(exercises.map(({ id }) => id)).toEqual(["two-cups", "one-cup"]);
  });

  it("refuses two of one name", async () => {
    await expect(readBoth("two-cups")).rejects.toThrow(
      new ContentError(
        OTHER,
        `“two-cups” is the name of ${FOLDER}, too.`,
        "Name it differently: progress is stored under it.",
      ),
    );
  });
});
