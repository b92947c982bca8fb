import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { atMost, exactly } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { because } from "./because.ts";
import { leavesNothingBehind } from "./tasks.ts";
import { processesAtOnce, threadsAtOnce } from "./workers.ts";

const THREAD = { name: "serve", kind: "thread", line: 9, finished: 1 } as const;

function run(...tasks: NonNullable<Parameters<typeof sampleRun>[0]["tasks"]>): ReturnType<typeof readRun> {
  return readRun(sampleRun({ elapsed: 2, tasks }));
}

describe("workers at once", () => {
  it("are counted by their kind", () => {
    expect(threadsAtOnce(exactly(2))(run(THREAD, THREAD, { ...THREAD, kind: "process" }))).toEqual({
      kind: "passed",
      because: "2 threads at once, at 0.000 s on line 9.",
    });
    expect(processesAtOnce(exactly(0))(run(THREAD))).toEqual({
      kind: "passed",
      because: "There was no process beside the program's own.",
    });
  });

  it("fail where they are too many or too few", () => {
    expect(threadsAtOnce(atMost(1))(run(THREAD, THREAD))).toEqual({
      kind: "failed",
      feedback: {
        what: "2 threads at once, at 0.000 s on line 9; there should be at most 1.",
        why: "Each thread costs memory and time to switch, and all threads of a program share one processor between them.",
        look: packAt(9, 3),
        time: 0,
      },
    });
    expect(processesAtOnce(exactly(1))(run())).toMatchObject({
      feedback: {
        what: "There was no process beside the program's own; there should be 1.",
        why: "Each process has a processor of its own as long as there are enough, and costs much memory and a slow start.",
        look: null,
        time: null,
      },
    });
  });
});

it("takes a reason of the exercise's own, where there is something to explain", () => {
  const judge = because("The guests are hungry.", threadsAtOnce(exactly(1)));
  expect(judge(run())).toMatchObject({ kind: "failed", feedback: { why: "The guests are hungry." } });
  expect(judge(run(THREAD)).kind).toBe("passed");
});

describe("leavesNothingBehind", () => {
  it.each(["never-awaited", "cancelled-at-exit", "destroyed-pending", "never-retrieved"] as const)(
    "fails what is forgotten: %s",
    (finding) => {
      expect(leavesNothingBehind()(readRun(sampleRun({ findings: [finding] })))).toMatchObject({
        feedback: { what: `At 1.000 s on line 5: A ${finding} finding.` },
      });
    },
  );

  it("minds neither a task that was cancelled, nor a loop that was held", () => {
    const judged = leavesNothingBehind()(readRun(sampleRun({ findings: ["blocked-loop"] })));
    expect(judged).toEqual({ kind: "passed", because: "The run left nothing to warn about." });
  });
});
