// A project's step: it begins with the solution of the step before, and keeps what that has asked for.

import { expect, it } from "vitest";
import { check, defineChecks, scenario } from "#grading";
import type { Checks, Verdict } from "#grading";
import { diskOf } from "../disk-in-memory.ts";
import { stepsBefore } from "./exercise.ts";
import { complaintsAbout } from "./gate.ts";
import { readExercise } from "./read-exercise.ts";
import { CHECKS, FILES, FOLDER, HINTS, judge, WHY, WRONG } from "./sample-folder.ts";

const NEXT = FOLDER.replace("two-cups", "three-cups");
const SWEET = check("sweet", "It is sweet", judge);
const POURED = scenario("poured", "Poured", { driver: "pour" });
const GOES_ON = defineChecks({ after: CHECKS, scenarios: [POURED], checks: [SWEET] });

interface Changes {
  readonly files?: Readonly<Record<string, string>>;
  readonly checks?: Checks;
}

function readStep({ files = {}, checks = GOES_ON }: Changes = {}): ReturnType<typeof readExercise> {
  const own = {
    ...FILES,
    "starter.ts": `export * from "../two-cups/solution.ts";\n`,
    "attempts/cold.ts": WRONG.replace("hot", "sweet"),
    "drivers/pour.ts": "pour",
  };
  const at = (folder: string, texts: object): (readonly [string, string])[] =>
    Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, String(text)] as const);
  const disk = diskOf(Object.fromEntries([...at(FOLDER, FILES), ...at(NEXT, { ...own, ...files })]));
  const load = (path: string): Promise<unknown> => {
    if (path.endsWith("checks.ts")) return Promise.resolve(path.startsWith(NEXT) ? checks : CHECKS);
    return Promise.resolve(path.endsWith("hints.ts") ? HINTS : WHY);
  };
  return readExercise(disk, load, NEXT);
}

it("begins with the solution of the step before", async () => {
  const step = await readStep();
  expect(step.starter).toEqual({ path: `${FOLDER}/solution.ts`, source: "solve();" });
  expect(stepsBefore(step).map(({ id }) => id)).toEqual(["two-cups"]);
  expect(stepsBefore(stepsBefore(step)[0] ?? step)).toEqual([]);
  expect(step.checks.checks.map(({ id }) => id)).toEqual(["hot", "sweet"]);
  expect(step.drivers).toEqual({ pour: "pour" });
});

it.each<[string, Changes, string]>([
  [
    "goes on after a step that is not there",
    { files: { "starter.ts": `export * from "../one-cup/solution.ts";` } },
    `${NEXT}/starter.ts: It goes on after “one-cup”, and there is no such step beside it. Name one that is there.`,
  ],
  [
    "forgets what was asked for before",
    { checks: defineChecks({ scenarios: [POURED], checks: [SWEET] }) },
    `${NEXT}/checks.ts: It does not ask for “hot”, as “two-cups” does. Give the checks of the step before to defineChecks, as \`after\`.`,
  ],
])("stops the build where a step %s", async (_mistake, changes, message) => {
  await expect(readStep(changes)).rejects.toThrow(message);
});

it("is refused by the gate where it does not begin with what it keeps", async () => {
  const step = await readStep();
  const cold = { what: "It was cold.", why: "", look: null, time: null };
  const verdict = (undone: string | null): Verdict => ({
    kind: undone === null ? "passed" : "behaves-otherwise",
    checks: step.checks.checks.map(({ id, title }) => ({
      id,
      title,
      judgement:
        id === undone ? { kind: "failed", feedback: cold, scenario: "program" } : { kind: "passed", because: "It is." },
    })),
  });
  const complaints = async (undone: string): Promise<string[]> => {
    const graded = { ...step, wrongAttempts: [] };
    const begun = (path: string): boolean => path === step.starter.path;
    const found = await complaintsAbout(graded, ({ path }) => Promise.resolve(verdict(begun(path) ? undone : null)));
    return found.map(({ message }) => message);
  };
  expect(await complaints("hot")).toContain(
    `${NEXT}/starter.ts: The solution of “two-cups” does not pass “hot” here. Let it keep what the steps before have asked for.`,
  );
  expect(await complaints("sweet")).toEqual([]);
});
