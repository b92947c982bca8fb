import { expect, it } from "vitest";
import { ratios, spreadOf } from "./spread.ts";

it("takes the middle one, or the mean of the two in the middle", () => {
  expect(spreadOf([10, 9, 200])).toEqual({ median: 10, least: 9, most: 200 });
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 });
  expect(() => spreadOf([])).toThrow("no spread");
});

it("compares round by round, not the medians", () => {
  // A machine that is ten times as slow in the second round.
  expect(ratios([40, 400, 44], [10, 100, 11])).toEqual({ median: 4, least: 4, most: 4 });
});
