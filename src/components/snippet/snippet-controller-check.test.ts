// What an exercise asks of its snippet.

import { describe, expect, it } from "vitest";
import { Bench, recordingOf, settle } from "./snippet-bench.ts";

describe("a run for a check", () => {
  it("is shown whole at once, at whatever speed, and given back", async () => {
    const bench = new Bench();
    const { snippet } = bench;
    const result = snippet.runForCheck();
    await settle();
    bench.sample.runs.at(-1)?.answer(recordingOf(3));
    expect(await result).toMatchObject({ kind: "ran", recording: { elapsed: 3 } });
    expect([snippet.isRunning.value, snippet.position.value, snippet.outcome.value]).toEqual([false, 3, "finished"]);
  });

  it("is made under the conditions of grading, a free one under the snippet's", async () => {
    const bench = new Bench();
    void bench.snippet.runForCheck();
    await settle();
    await bench.startRun();
    expect(bench.sample.runs.map(({ request }) => request.measureComputing)).toEqual([false, true]);
  });

  it("leaves nothing to grade when it is stopped, or could not be tried", async () => {
    const bench = new Bench();
    const stopped = bench.snippet.runForCheck();
    await settle();
    bench.snippet.stop();
    bench.sample.runs.at(-1)?.answer(recordingOf(3));
    expect(await stopped).toBeNull();
    bench.isOffline = true;
    expect(await bench.snippet.runForCheck()).toBeNull();
    expect(bench.snippet.sentence.value).toMatch(/could not be loaded/);
  });

  it("may be remarked on, until the next run", async () => {
    const bench = new Bench();
    bench.snippet.remark.value = "All 3 checks pass";
    expect(bench.snippet.sentence.value).toBe("All 3 checks pass — Recorded: 2.000 s");
    await bench.finishRun(recordingOf(0));
    expect(bench.snippet.sentence.value).not.toContain("checks");
  });
});
