import { describe, expect, it } from "vitest";
import { sceneAt } from "./juggler.ts";
import type { BallPlace } from "./juggler.ts";
import { LaneReader } from "./lane-reader.ts";
import { momentAt } from "./moment.ts";
import { breakfastRun, frozenRun, sampleRun } from "./sample-run.ts";

function ballsAt(reader: LaneReader, seconds: number): Record<string, BallPlace> {
  return Object.fromEntries(
    sceneAt(reader, momentAt(seconds)).balls.map(({ task, where }) => [reader.nameOf(task), where]),
  );
}

describe("the juggler", () => {
  it("lets a ball fly as high as the time that is left", () => {
    const reader = new LaneReader(breakfastRun());
    expect(ballsAt(reader, 0.5)).toMatchObject({
      brewCoffee: { kind: "air", left: 1.5, height: 0.75 },
      toastBread: { kind: "air", left: 0.5, height: 0.25 },
      main: { kind: "watching", isForever: false },
    });
    expect(ballsAt(reader, 1.5)).toMatchObject({ toastBread: { kind: "caught", outcome: "returned" } });
    expect(sceneAt(reader, momentAt(1)).blocker).toBeNull();
  });

  it("freezes every ball while one fills the hands", () => {
    const reader = new LaneReader(frozenRun());
    for (const seconds of [0.1, 1, 1.9, 2.5, 4.9]) {
      const balls = ballsAt(reader, seconds);
      const late = Math.max(seconds - 2, 0);
      expect(balls["brewCoffee"]).toEqual({ kind: "air", left: 2, late: expect.closeTo(late) as number, height: 1 });
      expect(balls["toastBread"]).toEqual({ kind: "hand", isBlocking: true });
    }
    expect(sceneAt(reader, momentAt(3)).blocker).toMatchObject({ task: 3, until: 5 });
  });

  it("counts the balls that do not fit", () => {
    const tasks = Array.from({ length: 500 }, () => ({ of: "board" }));
    const { balls, small, more } = sceneAt(new LaneReader(sampleRun({ elapsed: 1, tasks })), momentAt(0.5));
    // Nothing is known of what they wait for: they could all be caught.
    expect([balls.length, small.length, more]).toEqual([10, 400, 90]);
    expect(small.every(({ height }) => height === 0)).toBe(true);
  });
});
