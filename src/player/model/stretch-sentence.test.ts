import { REASONS } from "#recording";
import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { sampleRun } from "./sample-run.ts";
import type { SampleCause, SampleSpan } from "./sample-run.ts";
import { sayStretch } from "./stretch-sentence.ts";
import { stretchesOf } from "./stretches.ts";

const TASKS = [{ of: "main" }, { of: "brewCoffee" }, { of: "work", kind: "thread" as const }];

/** What is said of the stretches of the task of the first span. */
function say(spans: readonly SampleSpan[], rules: "asyncio" | "javascript" = "asyncio"): string[] {
  const reader = new LaneReader(sampleRun({ elapsed: 10, tasks: TASKS, spans, rules }));
  const task = spans[0]?.[0] ?? 0;
  return stretchesOf(reader, task, 0.02).map((stretch) => sayStretch(reader, stretch));
}

describe("a wait in words", () => {
  it.each<[SampleCause, string]>([
    [{ reason: "sleep", line: 5 }, "`brewCoffee` waits 2.000 s for `asyncio.sleep`, line 5"],
    [{ reason: "task", target: 1, line: 9 }, "`brewCoffee` waits 2.000 s for `main`, line 9"],
    [{ reason: "tasks", label: "gather of 2", line: 9 }, "`brewCoffee` waits 2.000 s for `gather of 2`, line 9"],
    [{ reason: "turn", line: 9 }, "`brewCoffee` is ready, cannot run, and waits 2.000 s for its turn, line 9"],
    [{ reason: "future" }, "`brewCoffee` waits 2.000 s for a future"],
    [{ reason: "queue", label: "orders" }, "`brewCoffee` waits 2.000 s for `orders`"],
    [{ reason: "queue", label: "room in a full queue" }, "`brewCoffee` waits 2.000 s for room in a full queue"],
    [{ reason: "lock", label: "a lock held by `cook`" }, "`brewCoffee` waits 2.000 s for a lock held by `cook`"],
    [{ reason: "response", label: "http://slow/" }, "`brewCoffee` waits 2.000 s for an answer from `http://slow/`"],
    [{ reason: "barrier" }, "`brewCoffee` waits 2.000 s for the others at a barrier"],
  ])("%o", (cause, sentence) => {
    expect(say([[2, "waiting", 0, 2, cause]])).toEqual([sentence]);
  });

  it("says what a promise of JavaScript waits for in its own words", () => {
    expect(say([[2, "waiting", 0, 2, { reason: "sleep" }]], "javascript")).toEqual([
      "`brewCoffee` waits 2.000 s for a timer",
    ]);
  });

  it("has words for every reason", () => {
    for (const reason of REASONS)
      expect(say([[2, "waiting", 0, 2, { reason }]])[0]).toMatch(/waits 2\.000 s( for .+)?$/);
  });
});

describe("a block in words", () => {
  it.each<[SampleCause, string]>([
    [{ reason: "time.sleep", line: 4 }, "`brewCoffee` blocks the loop for 5.000 s with `time.sleep`, line 4"],
    [{ reason: "cpu" }, "`brewCoffee` blocks the loop for 5.000 s by computing"],
    [{ reason: "clock" }, "`brewCoffee` blocks the loop for 5.000 s by reading the clock over and over"],
    [
      { reason: "requests", label: "http://slow/" },
      "`brewCoffee` blocks the loop for 5.000 s with `requests` (`http://slow/`)",
    ],
  ])("%o", (cause, sentence) => {
    expect(say([[2, "blocked", 0, 5, cause]])).toEqual([sentence]);
  });

  it("does not blame a thread", () => {
    expect(say([[3, "blocked", 0, 5, { reason: "time.sleep" }]])).toEqual([
      "`work` is busy for 5.000 s with `time.sleep`",
    ]);
  });
});

describe("running in words", () => {
  it("is a step on the loop", () => {
    expect(say([[2, "running", 1, 1, { line: 3 }]])).toEqual(["`brewCoffee` takes a step at +1.000 s, line 3"]);
  });

  it("has a length beside the loop", () => {
    expect(say([[3, "running", 1, 3]])).toEqual(["`work` runs for 2.000 s from +1.000 s to +3.000 s"]);
  });
});

describe("many short ones in words", () => {
  it("say how many they are", () => {
    const waits = [0, 1, 2].map((n): SampleSpan => [
      2,
      "waiting",
      n / 100,
      (n + 1) / 100,
      { reason: "sleep", line: 5 },
    ]);
    expect(say(waits)).toEqual(["`brewCoffee` waits 0.030 s in 3 stretches for `asyncio.sleep`, line 5"]);
  });

  it("name no line where it is not the same", () => {
    expect(
      say([
        [2, "running", 0, 0, { line: 3 }],
        [2, "running", 0.01, 0.01, { line: 4 }],
      ]),
    ).toEqual(["`brewCoffee` takes 2 steps from +0.000 s to +0.010 s"]);
  });
});
