import { describe, expect, it } from "vitest";
import { UNJUDGED } from "#grading";
import type { CheckJudgement, CheckVerdict } from "#grading";
import { remarkOn, sayPassed, stateOf } from "./verdict-words.ts";

const PASSED: CheckJudgement = { kind: "passed", because: "" };
const FEEDBACK = { what: "", why: "", look: null, time: null };
const FAILED: CheckJudgement = { kind: "failed", feedback: FEEDBACK, scenario: "program" };

function checks(...judgements: CheckJudgement[]): CheckVerdict[] {
  return judgements.map((judgement) => ({ id: "", title: "", judgement }));
}

describe("remarkOn", () => {
  it("counts the checks that pass", () => {
    expect(remarkOn({ kind: "passed", checks: checks(PASSED, PASSED) })).toBe("All 2 checks pass");
    expect(remarkOn({ kind: "passed", checks: checks(PASSED) })).toBe("The check passes");
    expect(remarkOn({ kind: "behaves-otherwise", checks: checks(PASSED, FAILED, FAILED) })).toBe("1 of 3 checks pass");
  });

  it.each(UNJUDGED)("says that none was reached: %s", (kind) => {
    const verdict = { kind, feedback: FEEDBACK, scenario: null, checks: checks({ kind: "not-reached" }) };
    expect(remarkOn(verdict)).toBe("No check was reached");
  });
});

it("says that nothing was checked where nothing could be run", () => {
  const verdict = { feedback: FEEDBACK, scenario: null, checks: checks({ kind: "not-reached" }) };
  expect(remarkOn({ ...verdict, kind: "not-run" })).toBe("Nothing was checked");
});

describe("stateOf", () => {
  it("has a word for each state", () => {
    expect([null, PASSED, FAILED, { kind: "not-reached" } as const].map(stateOf)).toEqual([
      "not checked yet",
      "passed",
      "failed",
      "not reached",
    ]);
  });
});

describe("sayPassed", () => {
  it("gives the day where the reader is", () => {
    const pass = { code: "", at: Date.UTC(2026, 10, 21, 23, 30) };
    expect(sayPassed(pass, true, "UTC")).toBe("Passed on 21 November 2026. Your solution is kept.");
    expect(sayPassed(pass, true, "Asia/Tokyo")).toBe("Passed on 22 November 2026. Your solution is kept.");
  });

  it("does not promise what is not stored", () => {
    const pass = { code: "", at: Date.UTC(2026, 10, 21) };
    expect(sayPassed(pass, false, "UTC")).toBe(
      "Passed on 21 November 2026. Your solution is kept until you close this page.",
    );
  });
});
