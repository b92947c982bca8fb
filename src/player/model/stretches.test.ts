import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { sampleRun } from "./sample-run.ts";
import type { SampleSpan, SampleTask } from "./sample-run.ts";
import { stretchesOf } from "./stretches.ts";

function stretchesOfSpans(spans: readonly SampleSpan[], resolution: number, task: SampleTask = { of: "main" }) {
  const reader = new LaneReader(sampleRun({ elapsed: 10, tasks: [task], spans }));
  return stretchesOf(reader, 1, resolution).map(({ kind, start, end, count, filled, cause }) => ({
    what: `${kind} ${String(start)}–${String(end)}`,
    count,
    filled,
    isAlike: cause !== null,
  }));
}

describe("the stretches of a lane", () => {
  it("are its spans where these are long enough to be told apart", () => {
    const spans: SampleSpan[] = [
      [1, "running", 0, 0],
      [1, "waiting", 0, 2, { reason: "sleep", line: 4 }],
      [1, "running", 2, 2],
    ];
    expect(stretchesOfSpans(spans, 0.1)).toEqual([
      { what: "running 0–0", count: 1, filled: 0, isAlike: true },
      { what: "waiting 0–2", count: 1, filled: 2, isAlike: true },
      { what: "running 2–2", count: 1, filled: 0, isAlike: true },
    ]);
  });

  it("leave out waits of no length", () => {
    expect(stretchesOfSpans([[1, "waiting", 1, 1, { reason: "sleep" }]], 0.1)).toEqual([]);
  });

  it("sum up what is too short to be told apart, and say how much it is", () => {
    const spans = [0, 1, 2].map((n): SampleSpan => [1, "waiting", n / 4, n / 4 + 0.125, { reason: "sleep", line: 4 }]);
    expect(stretchesOfSpans(spans, 0.2)).toEqual([{ what: "waiting 0–0.625", count: 3, filled: 0.375, isAlike: true }]);
  });

  it("do not sum up across a gap, nor with a long one", () => {
    const spans: SampleSpan[] = [
      [1, "waiting", 0, 0.1],
      [1, "waiting", 1, 1.1],
      [1, "waiting", 1.1, 5],
      [1, "waiting", 5, 5.1],
    ];
    expect(stretchesOfSpans(spans, 0.2).map(({ what }) => what)).toEqual([
      "waiting 0–0.1",
      "waiting 1–1.1",
      "waiting 1.1–5",
      "waiting 5–5.1",
    ]);
  });

  it("forget the cause where it differs", () => {
    const spans: SampleSpan[] = [
      [1, "waiting", 0, 0.1, { reason: "sleep", line: 4 }],
      [1, "waiting", 0.1, 0.2, { reason: "sleep", line: 5 }],
    ];
    expect(stretchesOfSpans(spans, 0.2)).toMatchObject([{ count: 2, isAlike: false }]);
  });

  it("take each kind by itself: many small blocks among many small waits", () => {
    const spans: SampleSpan[] = [
      [1, "waiting", 0, 0.1],
      [1, "blocked", 0.1, 0.2],
      [1, "waiting", 0.2, 0.3],
      [1, "blocked", 0.3, 0.4],
    ];
    expect(stretchesOfSpans(spans, 0.15).map(({ what, count }) => [what, count])).toEqual([
      ["waiting 0–0.3", 2],
      ["blocked 0.1–0.4", 2],
    ]);
  });

  it("show a step on the loop as a moment, and what it took as the block inside it", () => {
    const spans: SampleSpan[] = [
      [1, "running", 0, 5],
      [1, "blocked", 0, 5, { reason: "time.sleep" }],
    ];
    expect(stretchesOfSpans(spans, 0.1).map(({ what }) => what)).toEqual(["running 0–0", "blocked 0–5"]);
  });

  it("give a thread's running its length", () => {
    const spans: SampleSpan[] = [[1, "running", 0, 5]];
    expect(stretchesOfSpans(spans, 0.1, { of: "work", kind: "thread" })).toMatchObject([{ what: "running 0–5" }]);
  });

  it("sum up the steps of a run of no length", () => {
    const spans = Array.from({ length: 1000 }, (): SampleSpan => [1, "running", 0, 0]);
    expect(stretchesOfSpans(spans, 0)).toEqual([{ what: "running 0–0", count: 1000, filled: 0, isAlike: true }]);
  });
});
