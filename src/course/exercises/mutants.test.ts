// The mutants of an exercise: which are tried, which count, and what is said of those that pass.

import { describe, expect, it } from "vitest";
import { check, defineChecks, scenario } from "#grading";
import type { Checks, Verdict } from "#grading";
import type { Exercise, SourceText } from "./exercise.ts";
import { tryMutants } from "./mutants.ts";
import { BUSY, CHECKS, FOLDER, judge } from "./sample-folder.ts";

const SOLUTION = `import asyncio from "asyncio";

export async function brew() {
  await asyncio.sleep(7);
  return "tea";
}

async function main() {
  console.log(await brew());
}

asyncio.run(main());
`;

const EXERCISE: Exercise = {
  id: "two-cups",
  folder: FOLDER,
  title: "Two cups",
  checks: CHECKS,
  drivers: {},
  hints: ["", "", ""],
  why: "",
  before: null,
  starter: { path: "starter.ts", source: "" },
  solution: { path: "solution.ts", source: SOLUTION },
  otherSolutions: [],
  wrongAttempts: [],
  equivalents: {},
};

const PASSED: Verdict = { kind: "passed", checks: [] };
const FAILED: Verdict = { kind: "behaves-otherwise", checks: [] };

/** Tries the mutants; those whose texts hold one of these words pass. */
async function tryWith(changes: Partial<Exercise>, ...passing: string[]) {
  const tried: string[] = [];
  const report = await tryMutants({ ...EXERCISE, ...changes }, ({ source }: SourceText) => {
    tried.push(source);
    return Promise.resolve(passing.some((word) => source.includes(word)) ? PASSED : FAILED);
  });
  return { ...report, tried: report.tried, texts: tried, said: report.complaints.map(({ message }) => message) };
}

describe("the mutants of a solution", () => {
  it("are all noticed where checks are good", async () => {
    const { tried, texts, survivors, said } = await tryWith({});
    expect(tried).toBe(texts.length);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).not.toContain(SOLUTION);
    expect([survivors, said]).toEqual([[], []]);
  });

  it("are named with their lines where they pass, and too many of them stop the gate", async () => {
    const { tried, survivors, said } = await tryWith({}, "time$.sleep", "sleep(8)");
    expect(survivors).toEqual(["sleep-blocks, line 4", "number-raised, line 4"]);
    expect(said).toEqual([
      `${FOLDER}/checks.ts: 2 of ${tried} mutants of the solution pass: sleep-blocks, line 4; number-raised, line 4. Check what they do wrong, or excuse them in equivalents.ts.`,
    ]);
  });

  it("may be excused, but only those that pass", async () => {
    const equivalents = { "sleep-blocks, line 4": "Nobody else is there.", "return-dropped, line 5": "Who cares?" };
    const { tried, texts, survivors, said } = await tryWith({ equivalents }, "time$.sleep");
    expect([survivors, texts.length - tried]).toEqual([[], 1]);
    expect(said).toEqual([
      `${FOLDER}/equivalents.ts: “return-dropped, line 5” is no mutant that passes. Take its excuse out.`,
    ]);
  });

  it("do not count where they do not compile", async () => {
    const { tried, survivors, said } = await tryMutants(EXERCISE, () =>
      Promise.resolve({
        kind: "not-compiled",
        feedback: { what: "", why: "", look: null, time: null },
        scenario: null,
        checks: [],
      }),
    ).then((report) => ({ ...report, said: report.complaints }));
    expect([tried, survivors, said]).toEqual([0, [], []]);
  });

  it("leave out the numbers that the starter gives", async () => {
    const starter = { path: "starter.ts", source: SOLUTION };
    expect((await tryWith({ starter })).texts.some((text) => text.includes("sleep(8)"))).toBe(false);
    expect((await tryWith({})).texts.some((text) => text.includes("sleep(8)"))).toBe(true);
  });

  it("leave out the main program where drivers take its place", async () => {
    const scenarios: Checks["scenarios"] = [scenario("driven", "Driven", { driver: "boil" })];
    const isOfMain = (text: string): boolean =>
      text.includes("console.log(brew());") && text.includes("await asyncio.sleep(7)");
    const driven = defineChecks({ scenarios, checks: [check("hot", "It is hot", judge)] });
    expect((await tryWith({ checks: driven })).texts.some(isOfMain)).toBe(false);
    const both = defineChecks({ scenarios: [BUSY, ...scenarios], checks: driven.checks });
    expect((await tryWith({ checks: both })).texts.some(isOfMain)).toBe(true);
  });
});
