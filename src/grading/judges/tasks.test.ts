import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import type { Sample } from "../sample-run.ts";
import { finishesEveryTask } from "./tasks.ts";

function judge(elapsed: number, ...tasks: NonNullable<Sample["tasks"]>): unknown {
  return finishesEveryTask()(readRun(sampleRun({ elapsed, tasks })));
}

describe("finishesEveryTask", () => {
  it("passes tasks that returned, and says how many", () => {
    const because = "2 tasks ran to the end.";
    expect(judge(1, { name: "brew" }, { name: "toast", outcome: "raised" })).toEqual({ kind: "passed", because });
    expect(judge(1, { name: "brew" })).toEqual({ kind: "passed", because: "1 task ran to the end." });
  });

  it("passes a program without tasks", () => {
    expect(judge(1)).toEqual({ kind: "passed", because: "No task was left behind." });
  });

  it("names the cut-off tasks, where they were made and when they stopped", () => {
    const brew = { name: "brew", outcome: "cancelled", line: 9, finished: 0 } as const;
    const toast = { name: "toast", outcome: "cancelled", line: 10, finished: 0 } as const;
    expect(judge(3, { ...brew, finished: 1 })).toMatchObject({ feedback: { time: 1 } });
    expect(judge(0, { name: "main" }, brew, toast)).toEqual({
      kind: "failed",
      feedback: {
        what: "2 tasks did not come to an end: `brew` on line 9 and `toast` on line 10 stopped at 0.000 s.",
        why: "A task that nobody waits for lives only as long as the rest of the program.",
        look: packAt(9, 3),
        time: 0,
      },
    });
  });

  it("takes the end of the run for tasks that never stopped, and names four at most", () => {
    const tasks = ["a", "b", "c", "d", "e"].map((name) => ({ name, outcome: "abandoned" }) as const);
    expect(judge(3, ...tasks)).toMatchObject({
      feedback: { what: "5 tasks did not come to an end: `a`, `b`, `c`, `d` and others stopped at 3.000 s.", time: 3 },
    });
    expect(judge(3, { name: "a", outcome: "pending" })).toMatchObject({ kind: "failed" });
  });
});
