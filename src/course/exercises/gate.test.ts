// The gate is given wrong exercises and must complain.

import { describe, expect, it } from "vitest";
import { defineChecks } from "#grading";
import type { Verdict } from "#grading";
import type { Exercise } from "./exercise.ts";
import { complaintsAbout } from "./gate.ts";

const FOLDER = "content/lessons/kitchen/tea/exercises/two-cups";
const CHECK = { id: "hot", title: "It is hot", judge: () => ({ kind: "passed", because: "" }) as const };
const COLD = { what: "It was 20 °C.", why: "Tea needs heat.", look: null, time: null };

const PASSED: Verdict = {
  kind: "passed",
  checks: [{ id: "hot", title: "", judgement: { kind: "passed", because: "" } }],
};
const FAILED: Verdict = {
  kind: "behaves-otherwise",
  checks: [{ id: "hot", title: "", judgement: { kind: "failed", feedback: COLD, scenario: "program" } }],
};
const BROKEN: Verdict = {
  kind: "not-compiled",
  feedback: { ...COLD, what: "Your code does not compile." },
  scenario: null,
  checks: [{ id: "hot", title: "", judgement: { kind: "not-reached" } }],
};

const EXERCISE: Exercise = {
  id: "two-cups",
  folder: FOLDER,
  title: "Two cups",
  checks: defineChecks({ checks: [CHECK] }),
  drivers: {},
  hints: ["", "", ""],
  why: "",
  equivalents: {},
  before: null,
  starter: { path: "starter.ts", source: "" },
  solution: { path: "solution.ts", source: "" },
  otherSolutions: [{ path: "kettle.ts", source: "" }],
  wrongAttempts: [{ path: "cold.ts", source: "", fails: "hot", says: "20 °C. Tea" }],
};

const VERDICTS: Readonly<Record<string, Verdict>> = {
  "starter.ts": FAILED,
  "solution.ts": PASSED,
  "kettle.ts": PASSED,
  "cold.ts": FAILED,
};

async function complaints(
  changes: Partial<Exercise>,
  verdicts: Readonly<Record<string, Verdict>> = {},
): Promise<string[]> {
  const judged = { ...VERDICTS, ...verdicts };
  const judge = ({ path }: { path: string }): Promise<Verdict> => Promise.resolve(judged[path] ?? PASSED);
  return (await complaintsAbout({ ...EXERCISE, ...changes }, judge)).map(({ message }) => message);
}

describe("the gate", () => {
  it("has nothing to say about a sound exercise", async () => {
    expect(await complaints({})).toEqual([]);
  });

  it("accepts attempts that cannot be judged, where that is what they are for", async () => {
    const wrongAttempts = [{ path: "cold.ts", source: "", fails: "not-compiled", says: "does not compile" }];
    expect(await complaints({ wrongAttempts }, { "cold.ts": BROKEN })).toEqual([]);
  });

  it("complains of a starter that passes", async () => {
    expect(await complaints({}, { "starter.ts": PASSED })).toEqual([
      "starter.ts: It passes all checks already. Leave something to do.",
    ]);
  });

  it.each(["solution.ts", "kettle.ts"])("complains of a right solution that fails: %s", async (path) => {
    expect(await complaints({}, { [path]: FAILED })).toEqual([
      `${path}: This right solution fails at “hot”: It was 20 °C. Make the check allow it.`,
    ]);
  });

  it("complains of a solution that does not compile", async () => {
    expect(await complaints({}, { "solution.ts": BROKEN })).toEqual([
      "solution.ts: This right solution fails at “not-compiled”: Your code does not compile. Make the check allow it.",
    ]);
  });

  it("complains of a wrong attempt that passes", async () => {
    expect(await complaints({}, { "cold.ts": PASSED })).toEqual([
      "cold.ts: This wrong attempt passes. Make the check “hot” catch it.",
    ]);
  });

  it("complains of an attempt that fails elsewhere", async () => {
    expect(await complaints({}, { "cold.ts": BROKEN })).toEqual([
      "cold.ts: It fails first at “not-compiled”: Your code does not compile. “hot” should catch it first.",
    ]);
  });

  it("complains of other words than the pinned ones", async () => {
    const wrongAttempts = [{ path: "cold.ts", source: "", fails: "hot", says: "It was 30 °C." }];
    expect(await complaints({ wrongAttempts })).toEqual([
      "cold.ts: Its learner does not read “It was 30 °C.” but: It was 20 °C. Tea needs heat. Mend the words of one.",
    ]);
  });

  it("complains of a check that catches nothing", async () => {
    expect(await complaints({ checks: defineChecks({ checks: [CHECK, { ...CHECK, id: "sweet" }] }) })).toEqual([
      `${FOLDER}/checks.ts: Neither the starter nor any attempt fails at “sweet”. Write an attempt that does, or take the check out.`,
    ]);
  });
});
