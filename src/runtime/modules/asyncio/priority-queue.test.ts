// Python's `<`, and the order of a heap. Expected values: CPython 3.13, `heapq`, on the same numbers and tuples.

import { describe, expect, it } from "vitest";
import { isLess } from "./priority-queue.ts";

describe("less than", () => {
  it.each([
    [1, 2],
    [false, true],
    [0, true],
    [1, 2n],
    ["Z", "a"],
    ["", "a"],
    [[1], [2]],
    [[2], [10]],
    [
      [1, "b"],
      [2, "a"],
    ],
    [[1], [1, 0]],
    [[], [0]],
    [
      [1, [2]],
      [1, [3]],
    ],
    [
      [1, true],
      [1, 2],
    ],
    [
      [1n, 5],
      [1, 6],
    ],
    [new Date(0), new Date(1)],
  ])("%o comes before %o", (one, other) => {
    expect([isLess(one, other), isLess(other, one)]).toEqual([true, false]);
  });

  it("is false for equals, and for what is no number", () => {
    expect(isLess([1, "a"], [1, "a"])).toBe(false);
    expect(isLess(Number.NaN, 1)).toBe(false);
  });

  it("compares elements that are the same object as equal, and needs no order for them", () => {
    const task = {};
    expect(isLess([1, task, 1], [1, task, 2])).toBe(true);
  });

  it.each([
    [1, "1", "'<' not supported between instances of 'number' and 'string'"],
    [[1, { a: 1 }], [1, { b: 1 }], "'<' not supported between instances of 'Object' and 'Object'"],
    [null, 1, "'<' not supported between instances of 'null' and 'number'"],
    [[1], 1, "'<' not supported between instances of 'Array' and 'number'"],
    [undefined, undefined, "'<' not supported between instances of 'undefined' and 'undefined'"],
  ])("refuses %o and %o", (one, other, message) => {
    expect(() => isLess(one, other)).toThrow(new TypeError(message));
  });
});
