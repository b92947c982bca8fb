// What an exercise asks of its snippet.

import { describe, expect, it } from "vitest";
import { attemptRun } from "#attempt";
import type { AttemptResult } from "#attempt";
import type { Attempting } from "./snippet-setup.ts";
import { Bench, recordingOf, settle } from "./snippet-bench.ts";

/** An exercise's own way of running. */
const graded: Attempting<{ result: AttemptResult; verdict: string }> = async (collaborators, source, ...watching) => {
  const options = { file: "graded.ts", rules: "asyncio", seed: 7 } as const;
  return { result: await attemptRun(collaborators, source, options, ...watching), verdict: "passed" };
};

describe("a run for a check", () => {
  it("is shown whole at once, at whatever speed, and given back", async () => {
    const bench = new Bench();
    const { snippet } = bench;
    const result = snippet.runForCheck(graded);
    await settle();
    bench.sample.runs.at(-1)?.answer(recordingOf(3));
    expect(await result).toMatchObject({ result: { kind: "ran", recording: { elapsed: 3 } }, verdict: "passed" });
    expect([snippet.isRunning.value, snippet.clock.value, snippet.outcome.value]).toEqual([false, 3, "finished"]);
  });

  it("is made as the exercise wants it, a free one as the snippet does", async () => {
    const bench = new Bench();
    void bench.snippet.runForCheck(graded);
    await settle();
    await bench.startRun();
    expect(bench.sample.runs.map(({ request }) => [request.seed, request.measureComputing])).toEqual([
      [7, undefined],
      [1, true],
    ]);
  });

  it("may give way to another run of the same text", async () => {
    const bench = new Bench();
    const checking = bench.snippet.runForCheck(graded);
    await settle();
    bench.sample.runs.at(-1)?.answer(recordingOf(3));
    await checking;
    bench.snippet.showRecording(recordingOf(5), null);
    expect([bench.snippet.elapsed.value, bench.snippet.clock.value]).toEqual([5, 5]);
    bench.snippet.showRecording(recordingOf(5), 2.5);
    expect([bench.snippet.elapsed.value, bench.snippet.clock.value]).toEqual([5, 2.5]);
  });

  it("leaves nothing to grade when it is stopped, or could not be tried", async () => {
    const bench = new Bench();
    const stopped = bench.snippet.runForCheck(graded);
    await settle();
    bench.snippet.stop();
    bench.sample.runs.at(-1)?.answer(recordingOf(3));
    expect(await stopped).toBeNull();
    bench.isOffline = true;
    expect(await bench.snippet.runForCheck(graded)).toBeNull();
    expect(bench.snippet.sentence.value).toMatch(/has not come/);
  });

  it("may be remarked on, until the next run", async () => {
    const bench = new Bench();
    bench.snippet.remark.value = "All 3 checks pass";
    expect(bench.snippet.sentence.value).toBe("All 3 checks pass — Recorded: 2.000 s");
    await bench.finishRun(recordingOf(0));
    expect(bench.snippet.sentence.value).not.toContain("checks");
  });
});
