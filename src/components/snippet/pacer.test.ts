import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pacer } from "./pacer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("acts at once, then on the last of each pause in passing, and once more on the very last when there is rest", () => {
  const acts: [value: number, isPassing: boolean][] = [];
  const pace = pacer<number>(100, (value, isPassing) => acts.push([value, isPassing]));
  for (let frame = 0; frame < 12; frame += 1) {
    pace.next(() => frame);
    vi.advanceTimersByTime(20);
  }
  expect(acts).toEqual([
    [0, false],
    [4, true],
    [9, true],
  ]);
  vi.advanceTimersByTime(60);
  expect(acts.at(-1)).toEqual([11, true]);
  vi.advanceTimersByTime(1000);
  expect(acts.slice(4)).toEqual([[11, false]]);
});

it("acts at once on each step that comes after a rest, and on none after its end", () => {
  const acts: [value: number, isPassing: boolean][] = [];
  const pace = pacer<number>(100, (value, isPassing) => acts.push([value, isPassing]));
  for (const step of [1, 2]) {
    pace.next(() => step);
    vi.advanceTimersByTime(150);
  }
  pace.next(() => 3);
  pace.next(() => 4);
  pace.end();
  vi.advanceTimersByTime(1000);
  expect(acts).toEqual([
    [1, false],
    [2, false],
    [3, false],
  ]);
});
