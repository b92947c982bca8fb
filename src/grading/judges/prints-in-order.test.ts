import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import type { Sample } from "../sample-run.ts";
import { prints, printsInOrder } from "./prints-in-order.ts";

const TOAST = { text: "Toast: ready", time: 1, task: 2, line: 13 };
const COFFEE = { text: "Coffee: ready", time: 2, task: 1, line: 6 };
const WAITS = [
  { from: 0, to: 2, task: 1 },
  { from: 0, to: 1, task: 2 },
];

function run(sample: Sample): ReturnType<typeof readRun> {
  return readRun(sampleRun(sample));
}

describe("printsInOrder", () => {
  const judge = printsInOrder(
    { text: "Toast: ready", at: 1, afterWaiting: 1 },
    { text: "Coffee: ready", at: 2, afterWaiting: 2 },
  );

  it("passes the lines at their times, each by a task that waited for it", () => {
    expect(judge(run({ lines: [TOAST, COFFEE], waits: WAITS }))).toEqual({
      kind: "passed",
      because: "Printed “Toast: ready” at 1.000 s and “Coffee: ready” at 2.000 s.",
    });
  });

  it("lets other lines stand between, and several lines come from one call", () => {
    const lines = [TOAST, { text: "still brewing", time: 1.5 }, { ...COFFEE, text: "  Coffee: ready\nand hot" }];
    expect(judge(run({ lines, waits: WAITS })).kind).toBe("passed");
  });

  it("fails the other order, with both times and lines", () => {
    const lines = [COFFEE, { ...TOAST, time: 3 }];
    expect(judge(run({ lines, waits: WAITS }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Coffee: ready” on line 6 was printed at 2.000 s, before “Toast: ready” on line 13 at 3.000 s; it should come after it.",
        why: "Lines appear in the order in which things happen, so their order shows what was done when.",
        look: packAt(6, 3),
        time: 2,
      },
    });
  });

  it("fails a line that is missing after one that is there", () => {
    expect(judge(run({ lines: [TOAST], waits: WAITS }))).toMatchObject({
      feedback: { what: "“Coffee: ready” was never printed." },
    });
  });

  it("wants a line as often as it is expected", () => {
    const twice = printsInOrder({ text: "Toast: ready" }, { text: "Toast: ready" });
    expect(twice(run({ lines: [TOAST, TOAST] })).kind).toBe("passed");
    expect(twice(run({ lines: [TOAST] }))).toMatchObject({
      feedback: { what: "“Toast: ready” on line 13 was printed at 1.000 s, and not again after that." },
    });
  });

  it("fails a line at another time", () => {
    expect(judge(run({ lines: [{ ...TOAST, time: 1.25 }, COFFEE], waits: WAITS }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Toast: ready” on line 13 was printed at 1.250 s; it should be at 1.000 s.",
        why: "A line is printed when the program gets to it: its time shows what it had to wait for.",
        look: packAt(13, 3),
        time: 1.25,
      },
    });
  });

  it("fails a line that was printed by a task that had not waited for it", () => {
    expect(judge(run({ lines: [{ ...TOAST, task: 0 }, COFFEE], waits: WAITS }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Toast: ready” on line 13 was printed at 1.000 s, but the task that printed it had not waited at all just before; the work takes 1.000 s.",
        why: "The line has to come from the work itself, at the moment when that is done.",
        look: packAt(13, 3),
        time: 1,
      },
    });
    const waits = [WAITS[1], { from: 1, to: 2, task: 1 }].filter((wait) => wait !== undefined);
    expect(judge(run({ lines: [TOAST, COFFEE], waits }))).toMatchObject({
      feedback: {
        what: "“Coffee: ready” on line 6 was printed at 2.000 s, but the task that printed it had waited 1.000 s just before; the work takes 2.000 s.",
      },
    });
  });
});

describe("prints", () => {
  it("passes a line at whatever time, unless one is given", () => {
    expect(prints("Toast: ready")(run({ lines: [TOAST] })).kind).toBe("passed");
    expect(prints("Toast: ready", { at: 2 })(run({ lines: [TOAST] })).kind).toBe("failed");
  });

  it("does not count the error stream", () => {
    expect(prints("Toast: ready")(run({ lines: [{ ...TOAST, stream: "err" }] })).kind).toBe("failed");
  });

  it("says that nothing was printed", () => {
    expect(prints("Toast: ready")(run({ elapsed: 2 }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Toast: ready” was never printed; nothing was.",
        why: "A program that prints nothing may well have done nothing.",
        look: null,
        time: 2,
      },
    });
  });

  it("says that the line was never printed", () => {
    expect(prints("Toast: ready")(run({ lines: [COFFEE], elapsed: 2 }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Toast: ready” was never printed.",
        why: "The printed lines show what the program did; this one is how it says that this part was done.",
        look: null,
        time: 2,
      },
    });
  });

  it("shows the line that comes close", () => {
    expect(prints("Toast: ready")(run({ lines: [{ ...TOAST, text: "toast ready!" }] }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Toast: ready” was never printed. “toast ready!” on line 13, at 1.000 s, comes close.",
        why: "Lines are compared letter by letter.",
        look: packAt(13, 3),
        time: 1,
      },
    });
  });

  it("shortens long lines between characters, not within them", () => {
    expect(prints("🥚".repeat(90))(run({ elapsed: 2 }))).toMatchObject({
      feedback: { what: `“${"🥚".repeat(80)}…” was never printed; nothing was.` },
    });
  });
});

it("knows a line that comes before its work can be done", () => {
  expect(prints("Coffee: ready", { notBefore: 1.5 })(run({ lines: [COFFEE] })).kind).toBe("passed");
  expect(prints("Coffee: ready", { notBefore: 2.5 })(run({ lines: [COFFEE] }))).toMatchObject({
    feedback: {
      what: "“Coffee: ready” on line 6 was printed at 2.000 s; its work cannot be done before 2.500 s.",
      look: packAt(6, 3),
      time: 2,
    },
  });
});
