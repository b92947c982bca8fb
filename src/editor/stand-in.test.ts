// The caret of the stand-in is where the learner put it.

import { expect, it } from "vitest";
import { offsetOf, withoutEnding } from "./stand-in.ts";

it.each([
  [{ line: 1, column: 1 }, 0],
  [{ line: 1, column: 3 }, 2],
  [{ line: 2, column: 1 }, 4],
  [{ line: 2, column: 99 }, 6],
  [{ line: 3, column: 1 }, 7],
  [{ line: 9, column: 5 }, 7],
])("offsetOf %o", (place, offset) => {
  expect(offsetOf("abc\nde\n", place)).toBe(offset);
});

it.each([
  ["a\nb\n", "a\nb", "\n"],
  ["a\n\n", "a\n", "\n"],
  ["a", "a", ""],
  ["", "", ""],
])("sets the line break behind %j aside", (source, shown, ending) => {
  expect(withoutEnding(source)).toEqual({ shown, ending });
});
