import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { atMost, between } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { takes } from "./takes.ts";

describe("takes, at most", () => {
  it("passes a run that takes exactly as long, whatever the sum of decimal fractions", () => {
    const run = readRun(sampleRun({ elapsed: 0.1 + 0.2 }));
    expect(takes(atMost(0.3))(run)).toEqual({ kind: "passed", because: "The run took 0.300 s." });
  });

  it("passes a shorter run", () => {
    expect(takes(atMost(2))(readRun(sampleRun({ elapsed: 1 }))).kind).toBe("passed");
  });

  it("says which wait began last, and that no waits overlapped", () => {
    const waits = [
      { from: 0, to: 2, line: 6 },
      { from: 2, to: 3, line: 13 },
    ];
    expect(takes(atMost(2))(readRun(sampleRun({ elapsed: 3, sequential: 3, waits })))).toEqual({
      kind: "failed",
      feedback: {
        what: "The run took 3.000 s, which is more than 2.000 s. The last wait began at 2.000 s on line 13.",
        why: "That is what all its waits add up to: no two of them shared any time. While one was under way, nothing else had been begun.",
        look: packAt(13, 3),
        time: 2,
      },
    });
  });

  it("speaks of chains where some waits did overlap", () => {
    const waits = [
      { from: 0, to: 2, line: 6, task: 1 },
      { from: 0, to: 1, line: 13, task: 2 },
      { from: 2, to: 3, line: 20 },
    ];
    expect(takes(atMost(2))(readRun(sampleRun({ elapsed: 3, sequential: 4, waits })))).toMatchObject({
      feedback: {
        why: "A program takes as long as its longest chain of waits. Two waits that do not need each other's results cost only as much as the longer one, if both are begun before either is waited for.",
      },
    });
  });

  it("has no place to point to where nothing waited", () => {
    expect(takes(atMost(2))(readRun(sampleRun({ elapsed: 3, sequential: 3 })))).toMatchObject({
      feedback: { what: "The run took 3.000 s, which is more than 2.000 s.", look: null, time: 3 },
    });
  });
});

describe("takes, between", () => {
  it("passes at both ends and between them", () => {
    const kinds = [2, 2.5, 3].map((elapsed) => takes(between(2, 3))(readRun(sampleRun({ elapsed }))).kind);
    expect(kinds).toEqual(["passed", "passed", "passed"]);
  });

  it("fails a run that is too short, and one that is too long", () => {
    expect(takes(between(2, 3))(readRun(sampleRun({ elapsed: 1 })))).toEqual({
      kind: "failed",
      feedback: {
        what: "The run took 1.000 s; done in full, it takes at least 2.000 s.",
        why: "Something was left out, or nobody waited for it to end.",
        look: null,
        time: 1,
      },
    });
    expect(takes(between(2, 3))(readRun(sampleRun({ elapsed: 3.001 }))).kind).toBe("failed");
  });
});
