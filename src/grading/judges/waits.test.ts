import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { atLeast, atMost } from "../amount.ts";
import { readRun } from "../run.ts";
import type { SampleStretch } from "../sample-run.ts";
import { sampleRun } from "../sample-run.ts";
import { waitsAtOnce } from "./waits.ts";

const COFFEE = { from: 0, to: 2, line: 6, task: 2 };
const TOAST = { from: 0, to: 1, line: 13, task: 3 };
const EGGS = { from: 0, to: 1.5, line: 20, task: 4 };
const NOT_BEGUN = "What has not been begun cannot make progress while the others wait.";

function judge(least: number, ...waits: SampleStretch[]): unknown {
  return waitsAtOnce(atLeast(least))(readRun(sampleRun({ waits })));
}

describe("waitsAtOnce", () => {
  it("passes waits that share a stretch of time, and says which", () => {
    const because = "3 waits at once, from 0.000 s to 1.000 s on lines 6, 13 and 20.";
    expect(judge(3, COFFEE, TOAST, EGGS)).toEqual({ kind: "passed", because });
  });

  it("does not ask that they begin together", () => {
    expect(judge(2, COFFEE, { ...TOAST, from: 1, to: 3 })).toMatchObject({ kind: "passed" });
  });

  it("takes them in the order of their times, however they were noted", () => {
    const waits = [{ ...EGGS, from: 1, to: 3 }, COFFEE, TOAST];
    expect(judge(2, ...waits)).toMatchObject({
      because: "2 waits at once, from 0.000 s to 1.000 s on lines 6 and 13.",
    });
  });

  it("counts many", () => {
    const waits = Array.from({ length: 20_000 }, (_, index) => ({ from: index / 100, to: 1000, line: 6 }));
    const because = "20,000 waits at once, from 199.990 s to 1,000.000 s on line 6.";
    expect(judge(20_000, ...waits)).toEqual({ kind: "passed", because });
  });

  it("names four lines at most, each once", () => {
    const waits = [1, 2, 2, 3, 4, 5].map((line) => ({ from: 0, to: 1, line }));
    const because = "6 waits at once, from 0.000 s to 1.000 s on lines 1, 2, 3, 4 and others.";
    expect(judge(6, ...waits)).toEqual({ kind: "passed", because });
  });

  it("fails waits one after the other, with the times and lines of the first two", () => {
    expect(judge(3, COFFEE, { ...TOAST, from: 2, to: 3 }, { ...EGGS, from: 3, to: 4.5 })).toEqual({
      kind: "failed",
      feedback: {
        what: "One after the other: the wait on line 6 lasted from 0.000 s to 2.000 s, and the next one on line 13 began only at 2.000 s.",
        why: "While that wait was under way the loop was free, but it had nothing else to do: the next piece of work had not been begun.",
        look: packAt(13, 3),
        time: 2,
      },
    });
  });

  it("fails too few at once, and says which one came late", () => {
    expect(judge(3, COFFEE, TOAST, { ...EGGS, from: 2, to: 3.5 })).toEqual({
      kind: "failed",
      feedback: {
        what: "At most 2 waits were under way at once, from 0.000 s to 1.000 s on lines 6 and 13; there should be at least 3. The one on line 20 began only at 2.000 s.",
        why: NOT_BEGUN,
        look: packAt(20, 3),
        time: 2,
      },
    });
  });

  it("fails too few at once where no further one came", () => {
    expect(judge(3, COFFEE, TOAST)).toEqual({
      kind: "failed",
      feedback: {
        what: "At most 2 waits were under way at once, from 0.000 s to 1.000 s on lines 6 and 13; there should be at least 3.",
        why: NOT_BEGUN,
        look: null,
        time: 0,
      },
    });
  });

  it("does not call a wait late that was over before", () => {
    const waits = [COFFEE, { ...TOAST, from: 2, to: 3 }, { ...EGGS, from: 2, to: 3.5 }];
    const what =
      "At most 2 waits were under way at once, from 2.000 s to 3.000 s on lines 13 and 20; there should be at least 3.";
    expect(judge(3, ...waits)).toMatchObject({ feedback: { what } });
  });

  it("fails a single wait", () => {
    expect(judge(3, COFFEE)).toEqual({
      kind: "failed",
      feedback: {
        what: "Only one wait was under way on line 6, from 0.000 s to 2.000 s; there should be at least 3 at once.",
        why: NOT_BEGUN,
        look: packAt(6, 3),
        time: 0,
      },
    });
  });

  it("fails a run without waits", () => {
    expect(judge(3)).toEqual({
      kind: "failed",
      feedback: {
        what: "Nothing waited in this run.",
        why: "Only while a task waits is the loop free to get on with another one.",
        look: null,
        time: null,
      },
    });
  });

  it("counts no waits for the program's own tasks, nor waits of no length", () => {
    const own = { from: 0, to: 2, task: 1, reason: "tasks" } as const;
    expect(judge(2, own, { ...own, reason: "task" }, COFFEE)).toMatchObject({ kind: "failed" });
    expect(judge(2, COFFEE, { ...TOAST, to: 0 })).toMatchObject({ kind: "failed" });
  });

  it("does not take the end of one wait for the same moment as the beginning of the next", () => {
    expect(judge(2, { from: 0, to: 0.1 + 0.2 }, { from: 0.3, to: 1 })).toMatchObject({ kind: "failed" });
  });

  it("fails too many at once, and points to the one too many", () => {
    expect(waitsAtOnce(atMost(1))(readRun(sampleRun({ waits: [COFFEE, TOAST] })))).toEqual({
      kind: "failed",
      feedback: {
        what: "2 waits at once, from 0.000 s to 1.000 s on lines 6 and 13; there should be at most 1.",
        why: "A limit has to hold at every moment, also at the very beginning, when everything wants to start.",
        look: packAt(13, 3),
        time: 0,
      },
    });
    expect(waitsAtOnce(atMost(1))(readRun(sampleRun({})))).toEqual({ kind: "passed", because: "Nothing waited." });
  });
});
