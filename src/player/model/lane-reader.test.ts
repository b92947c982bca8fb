import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { breakfastRun, sampleRun } from "./sample-run.ts";

describe("the rows of a lane", () => {
  it("are those of its task, in the order in which they began", () => {
    const reader = new LaneReader(breakfastRun());
    expect([0, 1, 2, 3].map((task) => [...reader.rowsOf(task)])).toEqual([
      [0, 1, 11],
      [2, 3, 10],
      [4, 5, 9],
      [6, 7, 8],
    ]);
  });

  it("are none for a task that never ran", () => {
    const reader = new LaneReader(sampleRun({ elapsed: 0, tasks: [{ of: "main" }, { of: "never" }], spans: [] }));
    expect(reader.rowsOf(2)).toHaveLength(0);
  });
});

describe("the name of a lane", () => {
  const nameAll = (tasks: { of: string; name?: string }[]): string[] => {
    const reader = new LaneReader(sampleRun({ elapsed: 0, tasks }));
    return tasks.map((_, index) => reader.nameOf(index + 1));
  };

  it("is its function's", () => {
    expect(nameAll([{ of: "main" }, { of: "brewCoffee" }])).toEqual(["main", "brewCoffee"]);
  });

  it("carries a number where several run the same function", () => {
    expect(nameAll([{ of: "main" }, { of: "board" }, { of: "board" }])).toEqual(["main", "board #1", "board #2"]);
  });

  it("is the one that the program gave", () => {
    expect(nameAll([{ of: "board", name: "Kasparov" }, { of: "board" }])).toEqual(["Kasparov", "board"]);
  });
});

describe("the lanes worth a picture", () => {
  const lanesOf = (spans: Parameters<typeof sampleRun>[0]["spans"]): readonly number[] =>
    new LaneReader(sampleRun({ elapsed: 5, tasks: [{ of: "main" }], spans: spans ?? [] })).lanes();

  it("leave out a program that only waits for main", () => {
    expect(
      lanesOf([
        [0, "running", 0, 0],
        [0, "waiting", 0, 5, { reason: "task", target: 1 }],
      ]),
    ).toEqual([1]);
  });

  it("keep a program that blocks", () => {
    expect(lanesOf([[0, "blocked", 0, 5, { reason: "time.sleep" }]])).toEqual([0, 1]);
  });

  it("keep a program that is alone", () => {
    expect(new LaneReader(sampleRun({ elapsed: 0 })).lanes()).toEqual([0]);
  });
});

it("knows until when a task went on", () => {
  const reader = new LaneReader(
    sampleRun({ elapsed: 5, tasks: [{ of: "main", created: 1, finished: 3 }, { of: "lost" }] }),
  );
  expect([reader.beginOf(1), reader.endOf(1), reader.endOf(2)]).toEqual([1, 3, 5]);
});
