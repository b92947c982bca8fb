import { expect, it } from "vitest";
import { sayLaneEnd, sayTimeline } from "./lane-sentence.ts";
import { breakfastRun, sampleRun } from "./sample-run.ts";
import { layTimeline } from "./timeline.ts";

it.each([
  ["returned", "is done"],
  ["raised", "fails"],
  ["cancelled", "is cancelled"],
  ["pending", "is never done"],
  ["abandoned", "is never done"],
] as const)("says of a task that %s how it ended", (outcome, sentence) => {
  expect(sayLaneEnd({ outcome })).toBe(sentence);
});

it("names the picture by what is in it", () => {
  expect(sayTimeline(layTimeline(breakfastRun()))).toBe("What 3 tasks did in 2.000 s");
  expect(sayTimeline(layTimeline(sampleRun({ elapsed: 0 })))).toBe("What 1 task did in 0.000 s");
});
