// What is said of runs that were really made, by the very compiler and runtime that the learner gets.

import { attemptRun } from "#attempt";
import { createNodeCompiler } from "#compiler/node";
import type { Recording } from "#recording";
import { createNodeSandbox } from "#sandbox/node";
import { afterAll, describe, expect, it } from "vitest";
import { sayLaneEnd } from "./lane-sentence.ts";
import { problemOf, sayOutcome } from "./outcome-sentence.ts";
import { sayStretch } from "./stretch-sentence.ts";
import { layTimeline } from "./timeline.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
afterAll(() => {
  collaborators.compiler.dispose();
  collaborators.sandbox.dispose();
});

async function record(source: string): Promise<Recording> {
  const options = { file: "program.ts", rules: "asyncio", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  return result.recording;
}

/** Lane by lane, what happened and how it ended. */
function tell(recording: Recording): Record<string, string[]> {
  const { reader, lanes } = layTimeline(recording);
  return Object.fromEntries(
    lanes.map((lane) => [
      lane.name,
      [...lane.stretches.map((stretch) => sayStretch(reader, stretch)), sayLaneEnd(lane)],
    ]),
  );
}

describe("what is said of a real run", () => {
  it("of two coroutines gathered", async () => {
    const recording = await record(`import asyncio from "asyncio";
async function brewCoffee() { await asyncio.sleep(2); }
async function toastBread() { await asyncio.sleep(1); }
async function main() {
  await asyncio.gather(brewCoffee(), toastBread());
}
asyncio.run(main());
`);
    expect(sayOutcome(recording, "run")).toBe("Finished: 2.000 s — one after another it would have been 3.000 s");
    expect(tell(recording)).toEqual({
      main: [
        "`main` takes a step at +0.000 s, line 4",
        "`main` waits 2.000 s for `gather of 2`, line 5",
        "`main` takes a step at +2.000 s, line 5",
        "is done",
      ],
      brewCoffee: [
        "`brewCoffee` takes a step at +0.000 s, line 2",
        "`brewCoffee` waits 2.000 s for `asyncio.sleep`, line 2",
        "`brewCoffee` takes a step at +2.000 s, line 2",
        "is done",
      ],
      toastBread: [
        "`toastBread` takes a step at +0.000 s, line 3",
        "`toastBread` waits 1.000 s for `asyncio.sleep`, line 3",
        "`toastBread` takes a step at +1.000 s, line 3",
        "is done",
      ],
    });
  });

  it("of a loop that is blocked", async () => {
    const recording = await record(`import asyncio from "asyncio";
import time from "time";
async function block() { time.sleep(5); }
async function wait() { await asyncio.sleep(2); }
async function main() { await asyncio.gather(wait(), block()); }
asyncio.run(main());
`);
    const { wait = [], block = [] } = tell(recording);
    expect(block).toContain("`block` blocks the loop for 5.000 s with `time.sleep`, line 3");
    expect(wait).toContain("`wait` is ready, cannot run, and waits 3.000 s for its turn, line 4");
    expect(layTimeline(recording).freezes).toEqual([{ start: 0, end: 5 }]);
  });

  it("holds which tasks a wait needs, through whatever lies between", async () => {
    const { awaits, spans, tasks } = await record(`import asyncio from "asyncio";
const lock = new asyncio.Lock();
async function hold() { await lock.acquire(); await asyncio.sleep(1); lock.release(); }
async function want() { await lock.acquire(); }
async function main() {
  await asyncio.gather(asyncio.gather(hold(), asyncio.sleep(0.5)), want());
}
asyncio.run(main());
`);
    const needs = Array.from(awaits.span, (row, index) => {
      const [waits, needed] = [spans.task[row] ?? 0, awaits.task[index] ?? 0];
      return `${String(tasks.functionName[waits])} needs ${String(tasks.functionName[needed])}`;
    });
    expect(needs).toEqual(["main needs hold", "main needs sleep", "main needs want", "want needs hold"]);
  });

  it("of a task that is cancelled, and of an error", async () => {
    const recording = await record(`import asyncio from "asyncio";
async function work() { while (true) await asyncio.sleep(1); }
async function main() {
  const task = asyncio.createTask(work(), { name: "worker" });
  await asyncio.sleep(3.5);
  task.cancel();
  await task;
}
asyncio.run(main());
`);
    expect(tell(recording)["worker"]?.at(-1)).toBe("is cancelled");
    expect(sayOutcome(recording, "run")).toBe("Failed at +3.500 s");
    expect(problemOf(recording)?.message).toBe("CancelledError");
  });

  it("of a program without any task", async () => {
    const recording = await record(`import time from "time";\ntime.sleep(1);\nconsole.log("done");\n`);
    expect(tell(recording)["program.ts"]).toEqual([
      "`program.ts` takes a step at +0.000 s",
      expect.stringMatching(/^`program\.ts` blocks the loop for 1\.000 s with `time\.sleep`/),
      "is done",
    ]);
  });
});
