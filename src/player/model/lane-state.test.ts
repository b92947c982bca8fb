import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { stateAt } from "./lane-state.ts";
import type { Moment } from "./moment.ts";
import { momentAt } from "./moment.ts";
import { frozenRun, sampleRun } from "./sample-run.ts";

const reader = new LaneReader(frozenRun());

/** What main, brewCoffee and toastBread are doing. */
function statesAt(moment: Moment): string[] {
  return [1, 2, 3].map((task) => stateAt(reader, task, moment).kind);
}

describe("what a lane is doing", () => {
  it.each<[what: string, moment: Moment, states: string[]]>([
    ["before anything has happened", { seconds: 0, rank: -2 }, ["unborn", "unborn", "unborn"]],
    ["when the program has begun", { seconds: 0, rank: 1 }, ["ready", "unborn", "unborn"]],
    ["when main runs and has made its tasks", { seconds: 0, rank: 2.5 }, ["running", "ready", "ready"]],
    ["when the coffee is put on", { seconds: 0, rank: 4 }, ["waiting", "running", "ready"]],
    ["when the toast begins", { seconds: 0, rank: 6 }, ["waiting", "waiting", "running"]],
    ["while the toast holds the loop", momentAt(1), ["waiting", "waiting", "blocked"]],
    ["when the coffee could go on", momentAt(3), ["waiting", "ready", "blocked"]],
    ["when it does", { seconds: 5, rank: 9 }, ["ready", "running", "done"]],
    ["at the end", momentAt(5), ["done", "done", "done"]],
  ])("is known %s", (_, moment, states) => {
    expect(statesAt(moment)).toEqual(states);
  });

  it("is waiting for ever where the wait never ends", () => {
    const run = sampleRun({ elapsed: 1, tasks: [{ of: "stuck" }], spans: [[1, "waiting", 0, 1, { reason: "event" }]] });
    expect(stateAt(new LaneReader(run), 1, momentAt(1))).toMatchObject({ kind: "waiting", until: null });
  });
});
