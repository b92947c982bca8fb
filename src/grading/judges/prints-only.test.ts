import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { printsOnly } from "./prints-only.ts";
import { neverPrints } from "./prints-times.ts";

const WHY = "The lines are what the program says of itself: each of them is there once, in its place.";

function run(...texts: string[]): ReturnType<typeof readRun> {
  return readRun(sampleRun({ lines: texts.map((text, index) => ({ text, time: index, line: index + 5 })) }));
}

describe("printsOnly", () => {
  it("passes exactly these lines", () => {
    expect(printsOnly("a", "b")(run("a", "b "))).toEqual({
      kind: "passed",
      because: "Printed 2 lines, each in its place.",
    });
  });

  it("fails another line in the place of one that comes elsewhere", () => {
    expect(printsOnly("a", "b")(run("b", "a"))).toEqual({
      kind: "failed",
      feedback: {
        what: "Line 1 of the output was “b” on line 5, at 0.000 s; it should be “a”.",
        why: WHY,
        look: packAt(5, 3),
        time: 0,
      },
    });
  });

  it("fails one line too many, and a line that is not there", () => {
    expect(printsOnly("a")(run("a", "b", "c"))).toMatchObject({
      feedback: {
        what: "3 lines were printed; there should be 1. The first one too many is “b” on line 6, at 1.000 s.",
        why: WHY,
      },
    });
    expect(printsOnly("a", "b")(run("a"))).toMatchObject({ feedback: { what: "“b” was never printed." } });
    expect(printsOnly("a", "b")(run("a", "c"))).toMatchObject({ feedback: { what: "“b” was never printed." } });
  });
});

describe("neverPrints", () => {
  it("passes where the line is not there, and points to it where it is", () => {
    expect(neverPrints("b")(run("a"))).toEqual({ kind: "passed", because: "“b” was never printed." });
    expect(neverPrints("b")(run("a", "b"))).toEqual({
      kind: "failed",
      feedback: {
        what: "“b” on line 6 was printed at 1.000 s; it should never be.",
        why: "The printed lines show what the program did; this one says that it did too much.",
        look: packAt(6, 3),
        time: 1,
      },
    });
  });
});
