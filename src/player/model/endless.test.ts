import { describe, expect, it } from "vitest";
import { momentAt } from "./moment.ts";
import { layRun } from "./lay-run.ts";
import { sampleRun } from "./sample-run.ts";
import { sayStretch } from "./stretch-sentence.ts";
import { positionOf } from "./timeline.ts";
import type { Timeline } from "./timeline.ts";

function layStopped(elapsed: number, limit: "step-time" | "run-time"): Timeline {
  const outcome = { kind: "stopped", limit, message: "`main` computed for 2 s", task: 1, at: 0 } as const;
  return layRun(sampleRun({ elapsed, outcome, tasks: [{ of: "main" }], spans: [[1, "running", 0, 0]] }));
}

describe("a step that did not end", () => {
  it("is drawn beyond the end of the run, and holds the loop there", () => {
    const timeline = layStopped(10, "step-time");
    const last = timeline.lanes[0]?.stretches.at(-1);
    expect(last).toMatchObject({ kind: "blocked", start: 10, end: 13 });
    expect(last && sayStretch(timeline.reader, last)).toBe("`main` computes and never gives way: nothing else can run");
    expect([timeline.window, timeline.freezes]).toMatchObject([{ from: 0, to: 13 }, [{ start: 10, end: 13 }]]);
    expect(timeline.ticks.at(-1)?.label).toBe("10 s");
  });

  it("fills the picture where no time has passed, and is uncovered at the end", () => {
    const timeline = layStopped(0, "step-time");
    expect(timeline.window).toEqual({ from: 0, to: 1 });
    expect(positionOf(timeline, momentAt(0))).toBe(1);
    expect(positionOf(timeline, { seconds: 0, rank: 0 })).toBe(0);
  });

  it("is not there where the run was stopped for something else", () => {
    expect(layStopped(10, "run-time").lanes[0]?.stretches).toHaveLength(1);
  });
});
