import { describe, expect, it } from "vitest";
import { layRun } from "./lay-run.ts";
import { sampleRun } from "./sample-run.ts";
import { sayStretch } from "./stretch-sentence.ts";
import { momentOf, positionOf, sayPosition } from "./timeline.ts";

/** A script that hands over a timer and a microtask: the microtask comes first. */
const run = sampleRun({
  elapsed: 0,
  rules: "javascript",
  tasks: [
    { of: "late", kind: "callback", finished: 0 },
    { of: "soon", kind: "callback", finished: 0 },
  ],
  spans: [
    [0, "running", 0, 0],
    [1, "waiting", 0, 0, { reason: "timer", line: 1 }],
    [2, "running", 0, 0, { line: 2 }],
    [1, "running", 0, 0, { line: 1 }],
  ],
});

describe("a run that takes no time", () => {
  const timeline = layRun(run);

  it("is drawn step by step", () => {
    expect(timeline.window).toEqual({ from: 0, to: 3 });
    expect(timeline.ticks.map(({ label }) => label)).toEqual(["1", "2", "3"]);
    expect(
      timeline.lanes.map(({ name, stretches }) => [
        name,
        ...stretches.map((stretch) => sayStretch(timeline.reader, stretch)),
      ]),
    ).toEqual([
      ["breakfast.ts", "`breakfast.ts` takes step 1 of the run"],
      [
        "late",
        "`late` is ready, and waits in the task queue while 1 step is taken, line 1",
        "`late` takes step 3 of the run, line 1",
      ],
      ["soon", "`soon` takes step 2 of the run, line 2"],
    ]);
  });

  it("has a moment for each place", () => {
    for (const steps of [0, 1, 2, 3]) expect(positionOf(timeline, momentOf(timeline, steps))).toBe(steps);
    expect(positionOf(timeline, { seconds: 0, rank: 2 })).toBe(2);
    expect(sayPosition(timeline, 2)).toBe("step 3");
  });

  it("leaves no place free for steps of a program that only starts what runs", () => {
    const started = sampleRun({
      elapsed: 0,
      tasks: [
        { of: "main", finished: 0 },
        { of: "count", finished: 0 },
      ],
      spans: [
        [0, "running", 0, 0],
        [0, "waiting", 0, 0, { reason: "task", target: 1 }],
        [1, "running", 0, 0],
        [2, "running", 0, 0],
        [0, "running", 0, 0],
      ],
    });
    const { lanes, ticks } = layRun(started);
    expect(ticks.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(lanes.map(({ stretches }) => stretches.find(({ kind }) => kind === "running")?.start)).toEqual([0, 1]);
  });

  it("is drawn over time as soon as time passes", () => {
    expect(layRun({ ...run, elapsed: 1 }).instant).toBeNull();
  });
});
