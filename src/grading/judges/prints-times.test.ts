import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { exactly } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import type { Sample } from "../sample-run.ts";
import { printsLast, printsTimes } from "./prints-times.ts";

const READY = { text: "Ready", time: 1, line: 6 };
const SERVED = { text: "Served", time: 2, line: 9 };

function run(...lines: NonNullable<Sample["lines"]>): ReturnType<typeof readRun> {
  return readRun(sampleRun({ lines }));
}

describe("printsTimes", () => {
  it("passes the right number", () => {
    const because = "“Ready” was printed twice.";
    expect(printsTimes("Ready", exactly(2))(run(READY, SERVED, READY))).toEqual({ kind: "passed", because });
    expect(printsTimes("Ready", exactly(3))(run(READY, READY, READY))).toMatchObject({
      because: "“Ready” was printed 3 times.",
    });
    expect(printsTimes("Ready", exactly(1))(run(READY))).toMatchObject({ because: "“Ready” was printed once." });
  });

  it("fails another number, with the lines that print it", () => {
    expect(printsTimes("Ready", exactly(1))(run(READY, { ...READY, time: 3, line: 7 }))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Ready” was printed twice on lines 6 and 7; it should be once.",
        why: "Code that runs once prints once: the number of lines shows how often it ran.",
        look: packAt(7, 3),
        time: 3,
      },
    });
  });

  it("says that it was never printed, unless that is right", () => {
    expect(printsTimes("Ready", exactly(1))(run(SERVED))).toMatchObject({
      feedback: { what: "“Ready” was never printed." },
    });
    expect(printsTimes("Ready", exactly(0))(run(SERVED)).kind).toBe("passed");
    expect(printsTimes("Ready", exactly(0))(run(READY)).kind).toBe("failed");
  });
});

describe("printsLast", () => {
  it("passes the last line", () => {
    const because = "“Served” came last, at 2.000 s.";
    expect(printsLast("Served")(run(READY, SERVED))).toEqual({ kind: "passed", because });
  });

  it("fails a line after which another came", () => {
    expect(printsLast("Served")(run({ ...SERVED, time: 0 }, READY))).toEqual({
      kind: "failed",
      feedback: {
        what: "“Served” on line 9 was printed at 0.000 s, but “Ready” on line 6 came after it, at 1.000 s.",
        why: "What is printed last is what the program knew when everything else was done.",
        look: packAt(9, 3),
        time: 0,
      },
    });
  });

  it("fails another last line", () => {
    expect(printsLast("Served")(run({ ...SERVED, text: "Eaten" }))).toEqual({
      kind: "failed",
      feedback: {
        what: "The last line was “Eaten” on line 9, at 2.000 s; it should be “Served”.",
        why: "What is printed last is what the program knew when everything else was done.",
        look: packAt(9, 3),
        time: 2,
      },
    });
  });

  it("says that the line was never printed where another comes close, or none is there", () => {
    expect(printsLast("Served")(run({ ...SERVED, text: "served!" }))).toMatchObject({
      feedback: { what: "“Served” was never printed. “served!” on line 9, at 2.000 s, comes close." },
    });
    expect(printsLast("Served")(run())).toMatchObject({
      feedback: { what: "“Served” was never printed; nothing was." },
    });
  });
});
