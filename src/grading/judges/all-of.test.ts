import { describe, expect, it } from "vitest";
import { atMost } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { allOf } from "./all-of.ts";
import { printsLast } from "./prints-times.ts";
import { takes } from "./takes.ts";

const judge = allOf(takes(atMost(2)), printsLast("Served"));
const SERVED = { text: "Served", time: 1 };

describe("allOf", () => {
  it("passes with every reason", () => {
    const because = "The run took 2.000 s. “Served” came last, at 1.000 s.";
    expect(judge(readRun(sampleRun({ elapsed: 2, lines: [SERVED] })))).toEqual({ kind: "passed", because });
  });

  it("fails with the first thing that is wrong, wherever it stands", () => {
    expect(judge(readRun(sampleRun({ elapsed: 3 })))).toMatchObject({
      feedback: { what: "The run took 3.000 s, which is more than 2.000 s." },
    });
    expect(judge(readRun(sampleRun({ elapsed: 2 })))).toMatchObject({
      feedback: { what: "“Served” was never printed; nothing was." },
    });
  });
});
