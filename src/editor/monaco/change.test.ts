import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "./change.ts";

describe("changeBetween", () => {
  it.each([
    ["abc", "abc", { start: 3, length: 0, text: "" }],
    ["abc", "abXc", { start: 2, length: 0, text: "X" }],
    ["abc", "ac", { start: 1, length: 1, text: "" }],
    ["aa", "aaa", { start: 2, length: 0, text: "a" }],
    ["abc", "xyz", { start: 0, length: 3, text: "xyz" }],
  ])("of %s and %s", (before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });

  it("turns the one into the other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, length, text: inserted } = changeBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(start + length)).toBe(after);
      }),
    );
  });
});
