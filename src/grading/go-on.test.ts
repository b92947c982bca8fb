import { expect, it } from "vitest";
import { exactly } from "./amount.ts";
import { check, defineChecks, scenario } from "./check.ts";
import type { Checks } from "./check.ts";
import { grade } from "./grade.ts";
import { takes } from "./judges/takes.ts";
import { sampleRun } from "./sample-run.ts";

const FIRST = defineChecks({
  scenarios: [scenario("one", "One guest")],
  checks: [check("short", "It takes 1 s", takes(exactly(1)))],
});
const SECOND = defineChecks({
  after: FIRST,
  scenarios: [scenario("two", "Two guests")],
  checks: [check("longer", "It takes 2 s", takes(exactly(2)))],
});
const THIRD = defineChecks({
  after: SECOND,
  scenarios: [scenario("three", "Three guests")],
  checks: [check("longest", "It takes 3 s", takes(exactly(3)))],
});

function judged(checks: Checks, ...elapsed: number[]): unknown {
  const verdict = grade(checks, { kind: "ran", recordings: elapsed.map((seconds) => sampleRun({ elapsed: seconds })) });
  return verdict.checks.map(({ judgement }) =>
    judgement.kind === "failed" ? `${judgement.scenario}: ${judgement.feedback.why}` : judgement.kind,
  );
}

it("looks at each step's own scenarios, those of the steps before first", () => {
  expect(THIRD.scenarios.map(({ id }) => id)).toEqual(["one", "two", "three"]);
  expect(THIRD.checks.map(({ id, isKept = false }) => [id, isKept])).toEqual([
    ["short", true],
    ["longer", true],
    ["longest", false],
  ]);
  expect(judged(THIRD, 1, 2, 3)).toEqual(["passed", "passed", "passed"]);
});

it("says of what held before that it did, once, and of what is new nothing of the kind", () => {
  const why = /An earlier step/g;
  const [kept, , own] = judged(THIRD, 5, 2, 5) as string[];
  expect(kept).toMatch(/^one: An earlier step asked for this and had it: a change since then has undone it\. \S/);
  expect(kept?.match(why)).toHaveLength(1);
  expect(own).toMatch(/^three: /);
  expect(own).not.toMatch(why);
});

it("lets a check look at a scenario of an earlier step by name", () => {
  const judge = { one: takes(exactly(1)) };
  const checks = defineChecks({ after: FIRST, scenarios: [], checks: [check("again", "Still 1 s", judge)] });
  expect(judged(checks, 1)).toEqual(["passed", "passed"]);
});
