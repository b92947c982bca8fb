import { describe, expect, it } from "vitest";
import { breakfastRun, sampleRun } from "./sample-run.ts";
import type { SampleSpan } from "./sample-run.ts";
import { layTimeline } from "./timeline.ts";

describe("layTimeline", () => {
  it("lays out the lanes of a breakfast", () => {
    const { end, lanes, bands, kinds, ticks } = layTimeline(breakfastRun());
    expect(lanes.map(({ name, begin, end, outcome }) => [name, begin, end, outcome])).toEqual([
      ["main", 0, 2, "returned"],
      ["brewCoffee", 0, 2, "returned"],
      ["toastBread", 0, 1, "returned"],
    ]);
    expect([end, bands, ticks.at(-1)?.label]).toEqual([2, [], "2.0 s"]);
    expect(kinds).toEqual(["running", "waiting"]);
  });

  it("sums up the lanes that do not fit, and leaves none out", () => {
    const tasks = Array.from({ length: 30 }, () => ({ of: "board" }));
    const spans = tasks.map((_, index): SampleSpan => [index + 1, "waiting", 0, 1, { reason: "sleep" }]);
    const run = sampleRun({ elapsed: 1, tasks, spans });
    const { lanes, bands } = layTimeline(run);
    expect([lanes.length, bands.length]).toEqual([4, 13]);
    expect(bands[0]).toMatchObject({ first: 4, count: 2, name: "board #5 – #6" });
    expect(lanes.length + bands.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    const opened = layTimeline(run, { window: null, lanes: { first: 4, count: 2 } });
    expect(opened.lanes.map(({ name }) => name)).toEqual(["board #5", "board #6"]);
  });

  it("sees a loop that is blocked, by a hidden lane too, and not a busy thread", () => {
    const tasks = [...Array.from({ length: 30 }, () => ({ of: "board" })), { of: "work", kind: "thread" as const }];
    const spans: SampleSpan[] = [
      [1, "blocked", 0, 1, { reason: "time.sleep" }],
      [30, "blocked", 3, 5, { reason: "cpu" }],
      [31, "blocked", 6, 7, { reason: "time.sleep" }],
    ];
    expect(layTimeline(sampleRun({ elapsed: 10, tasks, spans })).freezes).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
    ]);
  });

  it.each([
    ["one lane waits briefly ten thousand times", 1, 10_000],
    ["twenty lanes wait a hundred times each", 20, 100],
  ])("draws no more than can be seen, and loses nothing, where %s", (_, lanes, waits) => {
    const tasks = Array.from({ length: lanes }, () => ({ of: "tick" }));
    const spans = Array.from({ length: lanes * waits }, (_, row): SampleSpan => {
      const start = Math.floor(row / lanes);
      return [
        (row % lanes) + 1,
        "waiting",
        start,
        start + (start % 2 === 0 ? 0.25 : 0.75),
        { reason: "sleep", line: 4 },
      ];
    });
    const timeline = layTimeline(sampleRun({ elapsed: waits, tasks, spans }));
    const stretches = timeline.lanes.flatMap((lane) => lane.stretches);
    expect(stretches.length).toBeLessThanOrEqual(300);
    expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(lanes * waits);
    expect(stretches.reduce((sum, { filled }) => sum + filled, 0)).toBe((lanes * waits) / 2);
  });

  it("takes a hundred thousand tasks", () => {
    const recording = sampleRun({
      elapsed: 3,
      tasks: Array.from({ length: 100_000 }, () => ({ of: "player", finished: 3 })),
      spans: Array.from({ length: 300_000 }, (_, row): SampleSpan => [
        (row % 100_000) + 1,
        "waiting",
        Math.floor(row / 100_000),
        Math.floor(row / 100_000) + 1,
      ]),
    });
    const { lanes, bands } = layTimeline(recording);
    expect([lanes.length, bands.length]).toEqual([4, 20]);
    expect(bands.reduce((sum, { count }) => sum + count, 4)).toBe(100_000);
    expect(bands[0]?.cells).toEqual([{ kind: "waiting", from: 0, to: 1, level: 4 }]);
    expect(lanes[3]).toMatchObject({ name: "player #4", stretches: [{ end: 1 }, { end: 2 }, { end: 3 }] });
  });
});
