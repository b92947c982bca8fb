import { expect, it } from "vitest";
import { percentile, ratios, spreadOf } from "./spread.ts";

it("takes the middle one, or the mean of the two in the middle", () => {
  expect(spreadOf([10, 9, 200])).toEqual({ median: 10, least: 9, most: 200 });
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 });
  expect(() => spreadOf([])).toThrow("no spread");
});

it("compares round by round, not the medians", () => {
  // A machine that is ten times as slow in the second round.
  expect(ratios([40, 400, 44], [10, 100, 11])).toEqual({ median: 4, least: 4, most: 4 });
});

it("takes as percentile the smallest number that so many do not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([30, 10, 20], 0.5)).toBe(20);
  expect(percentile([7], 0.95)).toBe(7);
  expect(() => percentile([], 0.5)).toThrow("no percentile");
});
