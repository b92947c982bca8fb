// The widths that Unicode Standard Annex 11 and Node's `console.table` give.

import { expect, it } from "vitest";
import { textWidth } from "./text-width.ts";

it.each([
  ["tea", 3],
  ["é", 1],
  ["e\u0301", 1],
  ["茶", 2],
  ["お茶", 4],
  ["차", 2],
  ["ｔ", 2],
  ["👍", 2],
  ["a\u200bb", 2],
  ["→✓", 2],
])("%j takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});
