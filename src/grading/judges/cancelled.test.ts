import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { exactly } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import type { Sample } from "../sample-run.ts";
import { cancels, cleansUp } from "./cancelled.ts";

const WORKER = { name: "worker", outcome: "cancelled", line: 12, finished: 3.5 } as const;
const NONE_WHY = "Work that nobody wants any more goes on until somebody cancels it.";

function run(sample: Sample): ReturnType<typeof readRun> {
  return readRun(sampleRun({ elapsed: 4, ...sample }));
}

describe("cancels", () => {
  it("counts the tasks that were cancelled, and names them", () => {
    expect(cancels(exactly(1))(run({ tasks: [WORKER, { name: "other" }] }))).toEqual({
      kind: "passed",
      because: "1 task was cancelled: `worker` on line 12 at 3.500 s.",
    });
    expect(cancels(exactly(0))(run({}))).toEqual({ kind: "passed", because: "No task was cancelled." });
  });

  it("says which there were where it should be another number", () => {
    expect(cancels(exactly(1))(run({ tasks: [WORKER, WORKER] }))).toEqual({
      kind: "failed",
      feedback: {
        what: "2 tasks were cancelled: `worker` on line 12 at 3.500 s and `worker` on line 12 at 3.500 s; there should be 1.",
        why: "Cancelling ends what is no longer wanted, and nothing else: who is cancelled cannot finish its work.",
        look: packAt(12, 3),
        time: 3.5,
      },
    });
    expect(cancels(exactly(1))(run({}))).toEqual({
      kind: "failed",
      feedback: { what: "No task was cancelled; there should be 1.", why: NONE_WHY, look: null, time: null },
    });
    expect(cancels(exactly(1))(run({ tasks: [WORKER, WORKER, WORKER, WORKER, WORKER] }))).toMatchObject({
      feedback: {
        what: expect.stringMatching(/^5 tasks were cancelled: .* and others; there should be 1\.$/) as string,
      },
    });
  });

  it("leaves out what the end of the program cancels", () => {
    const recording = sampleRun({ tasks: [WORKER] });
    const findings = [{ kind: "cancelled-at-exit", message: "", time: 4, task: 1, at: 0 } as const];
    expect(cancels(exactly(0))(readRun({ ...recording, findings })).kind).toBe("passed");
  });
});

describe("cleansUp", () => {
  const waits = [{ from: 0, to: 3.5, line: 6, task: 1 }];
  const closing = { text: "closed", time: 3.5, task: 1, line: 8 };

  it("passes what the cancelled task prints on its way out", () => {
    expect(cleansUp("closed")(run({ tasks: [WORKER], waits, lines: [closing] }))).toEqual({
      kind: "passed",
      because: "“closed” came from the task that was cancelled.",
    });
    const second = { ...closing, task: 2 };
    expect(cleansUp("closed")(run({ tasks: [WORKER, WORKER], waits, lines: [closing, second] }))).toMatchObject({
      because: "“closed” came from each task that was cancelled.",
    });
  });

  it("fails a task that prints nothing, that printed before, and the line of another", () => {
    const why =
      "A cancelled task gets one last chance: the error arrives at the `await` where it stands, and what it has opened is closed on the way out or never.";
    const what = "`worker` on line 12 was cancelled at 3.500 s, and did not print “closed”.";
    expect(cleansUp("closed")(run({ tasks: [WORKER], waits }))).toEqual({
      kind: "failed",
      feedback: { what, why, look: packAt(12, 3), time: 3.5 },
    });
    expect(cleansUp("closed")(run({ tasks: [WORKER], waits, lines: [{ ...closing, task: 0 }] }))).toMatchObject({
      feedback: { what },
    });
    expect(cleansUp("closed")(run({ tasks: [WORKER], waits, lines: [{ ...closing, time: 1 }] }))).toMatchObject({
      feedback: {
        what: "`worker` on line 12 was cancelled at 3.500 s, and printed “closed” at 1.000 s already, and not when it was cancelled.",
        look: packAt(8, 3),
      },
    });
  });

  it("fails where nobody was cancelled", () => {
    expect(cleansUp("closed")(run({}))).toMatchObject({ feedback: { what: "No task was cancelled.", why: NONE_WHY } });
  });
});
