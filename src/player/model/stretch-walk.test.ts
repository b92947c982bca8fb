import { describe, expect, it } from "vitest";
import { breakfastRun, sampleRun } from "./sample-run.ts";
import { isWalkKey, walk } from "./stretch-walk.ts";
import type { StretchPlace, WalkKey } from "./stretch-walk.ts";
import { layTimeline } from "./timeline.ts";

// main, brewCoffee and toastBread: a step, a wait, a step in each.
const { lanes } = layTimeline(breakfastRun());

function walkBy(from: StretchPlace, ...keys: WalkKey[]): StretchPlace {
  return keys.reduce((place, key) => walk(lanes, place, key), from);
}

describe("walking through a timeline", () => {
  it("goes along a lane, and stays at its ends", () => {
    expect(walkBy({ lane: 0, index: 0 }, "ArrowRight")).toEqual({ lane: 0, index: 1 });
    expect(walkBy({ lane: 0, index: 0 }, "ArrowLeft")).toEqual({ lane: 0, index: 0 });
    expect(walkBy({ lane: 0, index: 0 }, "ArrowRight", "ArrowRight", "ArrowRight")).toEqual({ lane: 0, index: 2 });
  });

  it("goes to the ends at once", () => {
    expect(walkBy({ lane: 1, index: 1 }, "End")).toEqual({ lane: 1, index: 2 });
    expect(walkBy({ lane: 1, index: 1 }, "Home")).toEqual({ lane: 1, index: 0 });
  });

  it("goes to what another lane does at that moment", () => {
    // Toast's last step is at 1 s, when main is still in the wait that began at 0 s.
    expect(walkBy({ lane: 2, index: 2 }, "ArrowUp")).toEqual({ lane: 1, index: 1 });
    expect(walkBy({ lane: 0, index: 0 }, "ArrowDown")).toEqual({ lane: 1, index: 1 });
  });

  it("stays in the outermost lanes", () => {
    expect(walkBy({ lane: 0, index: 1 }, "ArrowUp")).toEqual({ lane: 0, index: 1 });
    expect(walkBy({ lane: 2, index: 1 }, "ArrowDown")).toEqual({ lane: 2, index: 1 });
  });

  it("passes over lanes in which nothing happened", () => {
    const sparse = layTimeline(
      sampleRun({
        elapsed: 1,
        tasks: [{ of: "main" }, { of: "never" }, { of: "late" }],
        spans: [
          [1, "waiting", 0, 1],
          [3, "waiting", 0.5, 1],
        ],
      }),
    ).lanes;
    expect(walk(sparse, { lane: 0, index: 0 }, "ArrowDown")).toEqual({ lane: 2, index: 0 });
  });

  it("knows its keys", () => {
    expect(["ArrowUp", "Tab", "Enter"].map(isWalkKey)).toEqual([true, false, false]);
  });
});
