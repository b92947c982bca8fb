// Every mistake that an author can make in the modules of an exercise, and the words that stop the build.

import { describe, expect, it } from "vitest";
import { check } from "#grading";
import type { Checks } from "#grading";
import { BUSY, CHECKS, FOLDER, HINTS, HOT, judge, mistakeIn, read } from "./sample-folder.ts";

describe("the build stops at", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["something else", "checks"],
    ["no list", { ...CHECKS, checks: HOT }],
    ["an empty list", { ...CHECKS, checks: [] }],
    ["something that is no check", { ...CHECKS, checks: [HOT, null] }],
    ["a check without a judge", { ...CHECKS, checks: [{ ...HOT, judge: true }] }],
    ["a check with something else for a judge", { ...CHECKS, checks: [{ ...HOT, judge: { program: 1 } }] }],
    ["a check without an id", { ...CHECKS, checks: [{ ...HOT, id: 1 }] }],
    ["a check without a title", { ...CHECKS, checks: [{ ...HOT, title: undefined }] }],
  ])("checks.ts that exports %s", async (_what, checks) => {
    const message = `${FOLDER}/checks.ts: It has no checks. Export defineChecks({ checks: [check(…), …] }) as the default.`;
    expect(await mistakeIn({ checks })).toBe(message);
  });

  it.each<[string, unknown[], string]>([
    [
      "a bad name",
      [{ ...HOT, id: "Hot!" }],
      "“Hot!” is no name for a check. Use lower-case words with hyphens between them.",
    ],
    [
      "a name that means something else",
      [{ ...HOT, id: "stopped" }],
      "“stopped” means an attempt that is not judged at all. Name the check differently.",
    ],
    ["the same name twice", [HOT, HOT], "Two checks are called “hot”. Name one of them differently."],
    ["an empty title", [{ ...HOT, title: " " }], "“hot” has no title. Say what a right solution does."],
  ])("a check with %s", async (_what, checks, message) => {
    expect(await mistakeIn({ checks: { ...CHECKS, checks } })).toBe(`${FOLDER}/checks.ts: ${message}`);
  });

  it.each<[string, unknown[]]>([
    ["something that is no scenario", [null]],
    ["a scenario without a seed", [{ ...BUSY, seed: undefined }]],
    ["no scenario at all", []],
  ])("checks.ts with %s", async (_what, scenarios) => {
    expect(await mistakeIn({ checks: { ...CHECKS, scenarios } })).toBe(
      `${FOLDER}/checks.ts: It has no scenarios. Make them with scenario(…), or leave them out.`,
    );
  });

  it.each<[string, Partial<Checks>, string]>([
    [
      "two scenarios of one name",
      { scenarios: [BUSY, BUSY] },
      "Two scenarios are called “busy”. Name one of them differently.",
    ],
    [
      "a scenario without a title",
      { scenarios: [{ ...BUSY, title: "" }] },
      "“busy” has no title. Say what is special about it.",
    ],
    [
      "a driver that is not there",
      { scenarios: [{ ...BUSY, driver: "boil" }] },
      "The scenario “busy” has no driver “boil”. Write drivers/boil.ts.",
    ],
    [
      "a check of no scenario",
      { scenarios: [BUSY], checks: [{ ...HOT, judge: {} }] },
      "The check “hot” looks at no scenario. Give it a judge.",
    ],
    [
      "a check of a scenario that is not there",
      { scenarios: [BUSY], checks: [check("hot", "It is hot", { calm: judge })] },
      "The check “hot” looks at “calm”, and there is no such scenario. Name one of these: busy.",
    ],
  ])("%s", async (_what, changes, message) => {
    expect(await mistakeIn({ checks: { ...CHECKS, ...changes } })).toBe(`${FOLDER}/checks.ts: ${message}`);
  });

  it("a driver that nothing uses", async () => {
    expect(await mistakeIn({ files: { "drivers/boil.ts": "boil();" } })).toBe(
      `${FOLDER}/checks.ts: No scenario is driven by “boil”. Use drivers/boil.ts, or delete it.`,
    );
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["two", HINTS.slice(1)],
    ["four", [...HINTS, "Boil."]],
    ["an empty one", ["Boil.", "", "Boil."]],
    ["something that is no text", ["Boil.", 2, "Boil."]],
  ])("hints.ts that exports %s", async (_what, hints) => {
    const message = `${FOLDER}/hints.ts: It does not hold three hints. Export an array of three texts as the default, from a nudge to nearly the answer.`;
    expect(await mistakeIn({ hints })).toBe(message);
  });
});

describe("the words around an exercise", () => {
  it("need a reason for the solution", async () => {
    expect(await mistakeIn({ why: " " })).toBe(
      `${FOLDER}/why.ts: It says nothing. Export a text as the default: why the solution is as it is.`,
    );
  });

  it("may excuse mutants, with reasons", async () => {
    const files = { "equivalents.ts": "" };
    expect(await read({ files, equivalents: { "await-dropped, line 4": "Nothing waits there." } })).toMatchObject({
      equivalents: { "await-dropped, line 4": "Nothing waits there." },
    });
    expect(await mistakeIn({ files, equivalents: ["await-dropped, line 4", 1] })).toBe(
      `${FOLDER}/equivalents.ts: It gives no reasons. Export an object as the default: the name of each mutant, as the gate gives it, and why it does the same.`,
    );
  });

  it("come with the drivers that scenarios name", async () => {
    const checks = { ...CHECKS, scenarios: [{ ...BUSY, driver: "boil" }] };
    expect(await read({ checks, files: { "drivers/boil.ts": "boil();" } })).toMatchObject({
      drivers: { boil: "boil();" },
    });
  });
});
