import { expect, it } from "vitest";
import { Stalls } from "./stalls.ts";

/** Whether two seconds of a loop with these pauses (milliseconds), again and again, look like memory that fills up. */
function looksFull(...pauses: number[]): boolean {
  const stalls = new Stalls();
  let ms = 0;
  for (let index = 0; ms < 2000; index += 1) {
    const pause = pauses[index % pauses.length] ?? 0;
    stalls.note(pause);
    ms += pause;
  }
  return stalls.haveTaken(ms);
}

it("sees long pauses between quick rounds", () => {
  expect(looksFull(...new Array<number>(100).fill(0.1), 40)).toBe(true);
});

it.each([
  ["quick and even", [0.1]],
  ["slow and even", [60]],
  ["slow, and twice as slow at times", [30, 30, 60]],
  ["interrupted by other programs for a short time each", [...new Array<number>(10).fill(0.1), 10]],
  ["interrupted now and then for a longer time", [...new Array<number>(1000).fill(0.1), 30]],
])("does not mistake rounds that are %s", (_what, pauses) => {
  expect(looksFull(...pauses)).toBe(false);
});

it("forgets the step before", () => {
  const stalls = new Stalls();
  for (const pause of [0.1, 500]) stalls.note(pause);
  stalls.restart();
  expect(stalls.haveTaken(500)).toBe(false);
});
