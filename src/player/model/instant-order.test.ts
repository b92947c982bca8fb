import { expect, it } from "vitest";
import { countLinesUntil, hasHappened, rankOfLine } from "./instant-order.ts";
import { momentAt } from "./moment.ts";
import { breakfastRun } from "./sample-run.ts";

it("counts what has been printed by a moment, that moment included", () => {
  const { output } = breakfastRun();
  expect([0, 0.999, 1, 1.5, 2, 9].map((seconds) => countLinesUntil(output, momentAt(seconds)))).toEqual([
    2, 2, 3, 3, 4, 4,
  ]);
});

it("counts none before the first", () => {
  expect([countLinesUntil([], momentAt(5)), countLinesUntil(breakfastRun().output.slice(2), momentAt(0.5))]).toEqual([
    0, 0,
  ]);
});

it("tells what has happened in an instant from what is still to come in it", () => {
  const output = breakfastRun().output.map((line, index) => ({ ...line, time: 0, order: index * 2 }));
  expect([-1, 0, 1.6, 6].map((rank) => countLinesUntil(output, { seconds: 0, rank }))).toEqual([0, 1, 2, 4]);
  // Those of one step one after another, and all of them before the step is over.
  const ofOneStep = output.map((line) => ({ ...line, order: 1 }));
  const counts = ofOneStep.map((_, index) =>
    countLinesUntil(ofOneStep, { seconds: 0, rank: rankOfLine(ofOneStep, index) }),
  );
  expect([...counts, countLinesUntil(ofOneStep, { seconds: 0, rank: 0.75 })]).toEqual([1, 2, 3, 4, 4]);
  expect(hasHappened(1, 99, { seconds: 2, rank: 0 })).toBe(true);
});
