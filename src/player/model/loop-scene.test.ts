import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { loopAt, momentToDraw, turnBeginning } from "./loop-scene.ts";
import type { Listed } from "./loop-scene.ts";
import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";
import { frozenRun, sampleRun } from "./sample-run.ts";

const reader = new LaneReader(frozenRun());
const names = ({ shown }: Listed): string[] => shown.map(({ task }) => reader.nameOf(task));

function sceneOf(moment: Moment) {
  const { turn, of, running, queues, timers, waiting } = loopAt(reader, moment);
  const hand = running === null ? null : reader.nameOf(running.task);
  const ready = queues.flatMap(({ name, list }) => (name === "ready" ? names(list) : []));
  return { turn, of, hand, ready, timers: names(timers), waiting: names(waiting) };
}

describe("the loop at a moment", () => {
  it("has one task in its hand, the others in line or waiting", () => {
    expect(sceneOf({ seconds: 0, rank: 4 })).toEqual({
      turn: 2,
      of: 3,
      hand: "brewCoffee",
      ready: ["toastBread"],
      timers: [],
      waiting: ["main"],
    });
    expect(sceneOf(momentAt(1))).toMatchObject({ hand: "toastBread", timers: ["brewCoffee"], ready: [] });
    expect(sceneOf(momentAt(3))).toMatchObject({ hand: "toastBread", timers: [], ready: ["brewCoffee"] });
  });

  it("counts the turns, and knows where each begins", () => {
    expect([-2, 3, 4].map((rank) => loopAt(reader, { seconds: 0, rank }).turn)).toEqual([0, 1, 2]);
    const third = turnBeginning(reader.recording, 3);
    expect(third === null ? 0 : loopAt(reader, third).turn).toBe(3);
    expect([turnBeginning(reader.recording, 0), turnBeginning(reader.recording, 4)]).toEqual([null, null]);
  });

  it("lets the inner of two calls run: by JavaScript’s rules one that calls goes on only after it", () => {
    const spans = [
      [1, "running", 0, 0],
      [2, "running", 0, 0],
    ] as const;
    const nested = new LaneReader(sampleRun({ elapsed: 1, tasks: [{ of: "outer" }, { of: "inner" }], spans }));
    const { running, callers } = loopAt(nested, { seconds: 0, rank: 1 });
    expect([running?.task, callers.shown.map(({ task }) => task)]).toEqual([2, [1]]);
  });

  it("is not looked at in every frame where there are very many tasks, but is when one stops", () => {
    const many = sampleRun({ elapsed: 100, tasks: Array.from({ length: 5000 }, () => ({ of: "ball" })) });
    expect(momentToDraw(new LaneReader(many), momentAt(1.26))).toEqual(momentAt(1));
    expect(momentToDraw(new LaneReader(many), { seconds: 1.26, rank: 7 })).toEqual({ seconds: 1.26, rank: 7 });
    expect(momentToDraw(reader, momentAt(1.26))).toEqual(momentAt(1.26));
  });
});
