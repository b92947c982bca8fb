// Which queues there are, and who stands where in them. The truth of it is Node's: see queues-of-node.test.ts.

import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { loopAt } from "./loop-scene.ts";
import { sayComing, sayPlace } from "./loop-sentence.ts";
import type { Moment } from "./moment.ts";
import { sampleRun } from "./sample-run.ts";
import type { SampleRun } from "./sample-run.ts";
import { sayWhy } from "./why-sentence.ts";

/** A script sets a timer of no time, and resolves a promise that has a handler: the handler comes first. */
const SCRIPT: SampleRun = {
  elapsed: 0,
  ended: 2,
  tasks: [
    { of: "late", kind: "callback", born: 1, finished: 0 },
    { of: "first", kind: "callback", born: 2, finished: 0 },
    { of: "second", kind: "callback", born: 2, finished: 0 },
  ],
  spans: [
    [0, "running", 0, 0],
    [1, "waiting", 0, 0, { reason: "timer", line: 1 }],
    [2, "running", 0, 0, { line: 2 }],
    [3, "running", 0, 0, { line: 3 }],
    [1, "running", 0, 0, { line: 1 }],
  ],
};
const script = new LaneReader(sampleRun({ ...SCRIPT, rules: "javascript" }));
const at = (rank: number): Moment => ({ seconds: 0, rank });

function queuesAt(reader: LaneReader, moment: Moment): Record<string, string[]> {
  const { queues } = loopAt(reader, moment);
  return Object.fromEntries(
    queues.map(({ name, list: { shown } }) => [
      name,
      shown.map((entry, place) => `${reader.nameOf(entry.task)}: ${sayPlace(name, entry.state, place, moment)}`),
    ]),
  );
}

describe("by JavaScript’s rules", () => {
  it("there are two queues, and that of microtasks comes first", () => {
    expect(queuesAt(script, at(1.5))).toEqual({
      microtask: ["first: comes next", "second: comes then"],
      task: ["late: due since +0.000 s"],
    });
    // Between its birth and the note that it waits for its timer.
    expect(queuesAt(script, at(0.5))).toEqual({ microtask: [], task: ["late: due since +0.000 s"] });
    expect(queuesAt(script, at(3))).toEqual({ microtask: [], task: ["late: due since +0.000 s"] });
    expect(queuesAt(script, at(4))).toEqual({ microtask: [], task: [] });
  });

  it("it is said who comes next, and why a timer that is due does not", () => {
    const says = (rank: number): string | null => sayComing(script, loopAt(script, at(rank)));
    expect(says(1.5)).toBe(
      "Once the code that runs now is through, `first` comes next: all microtasks run before any task. So `late` waits, although it has been due since +0.000 s.",
    );
    expect(says(3.9)).toBe("`late` comes next, for no microtask is left: one task, then microtasks again.");
    expect(says(Infinity)).toBe("Both queues are empty.");
    expect(sayWhy(script, 1, at(2))).toBe(
      "`late` has been ready since +0.000 s, in the task queue, and waits for its turn: `first` is running. Every microtask comes before it.",
    );
    expect(sayWhy(script, 3, at(2))).toBe(
      "`second` has been ready since +0.000 s, in the microtask queue, and waits for its turn: `first` is running.",
    );
  });

  it("what was due while the loop was blocked stands in the task queue until it is called", () => {
    const blocked = new LaneReader(
      sampleRun({
        elapsed: 5,
        rules: "javascript",
        tasks: [{ of: "tick", kind: "callback", born: 0, finished: 5 }, { of: "nap" }],
        spans: [
          [1, "waiting", 0, 1, { reason: "timer" }],
          [2, "waiting", 0, 2, { reason: "sleep" }],
          [0, "running", 0, 5],
          [0, "blocked", 0, 5, { reason: "time.sleep" }],
          [1, "waiting", 1, 5, { reason: "turn" }],
          [1, "running", 5, 5],
          [2, "waiting", 2, 5, { reason: "turn" }],
          [2, "running", 5, 5],
        ],
      }),
    );
    const due = ["tick: due since +1.000 s", "nap: due since +2.000 s"];
    expect(queuesAt(blocked, { seconds: 3, rank: Infinity })).toEqual({ microtask: [], task: due });
    expect(queuesAt(blocked, { seconds: 5, rank: 5 })).toEqual({ microtask: [], task: [due[1]] });
  });
});

it("by asyncio’s rules there is one", () => {
  const reader = new LaneReader(sampleRun(SCRIPT));
  expect(queuesAt(reader, at(1.5))).toEqual({
    ready: ["first: its turn comes now", "second: its turn comes now", "late: its turn comes now"],
  });
  expect(sayComing(reader, loopAt(reader, at(1.5)))).toBeNull();
});

it("who waits for another in one instant is not ready before that one is done", () => {
  const reader = new LaneReader(
    sampleRun({
      elapsed: 0,
      tasks: [
        { of: "main", finished: 0 },
        { of: "child", finished: 0 },
      ],
      spans: [
        [1, "running", 0, 0],
        [1, "waiting", 0, 0, { reason: "task", target: 2, woken: 4 }],
        [2, "running", 0, 0],
        [2, "running", 0, 0],
        [1, "running", 0, 0],
      ],
    }),
  );
  expect([2, 3, 3.5].map((rank) => queuesAt(reader, at(rank))["ready"])).toEqual([
    [],
    [],
    ["main: its turn comes now"],
  ]);
});
