import { expect, it } from "vitest";
import { countLinesUntil } from "./moment.ts";
import { breakfastRun } from "./sample-run.ts";

it("counts what has been printed by a moment, that moment included", () => {
  const { output } = breakfastRun();
  expect([0, 0.999, 1, 1.5, 2, 9].map((seconds) => countLinesUntil(output, seconds))).toEqual([2, 2, 3, 3, 4, 4]);
});

it("counts none before the first", () => {
  expect([countLinesUntil([], 5), countLinesUntil(breakfastRun().output.slice(2), 0.5)]).toEqual([0, 0]);
});
