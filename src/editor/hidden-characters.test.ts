import { expect, it } from "vitest";
import { findHiddenCharacters } from "./hidden-characters.ts";

const namesIn = (text: string): string[] => findHiddenCharacters(text).map(({ name }) => name);

it("finds what turns the direction of text, and where", () => {
  expect(findHiddenCharacters("const admin = false;\nif (x /*\u202e }\u2066if (admin) */) {}")).toEqual([
    { line: 2, column: 9, length: 1, name: "U+202E" },
    { line: 2, column: 12, length: 1, name: "U+2066" },
  ]);
});

it.each([
  ["a zero-width space in a name", "te\u200ba", ["U+200B"]],
  ["a byte order mark in the middle", "1\ufeff", ["U+FEFF"]],
  ["a soft hyphen", "a\u00adb", ["U+00AD"]],
  ["a Hangul filler, which is a letter", "\u3164 = 1", ["U+3164"]],
  ["tags beyond the first plane", "a\u{e0041}", ["U+E0041"]],
  ["a line break that no editor shows", "a\u2028b", ["U+2028"]],
  ["a control character", "a\u0000b\u001b", ["U+0000", "U+001B"]],
  ["a joiner that joins no emoji", "a\u200db", ["U+200D"]],
  ["a variation of a letter", "a\ufe0f", ["U+FE0F"]],
])("finds %s", (_what, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each(["\tconst tea = 1;\r\n", "☕️ 👩‍🍳 👍🏽 1️⃣ é ñ 漢字 שלום مرحبا", "x\u00a0y"])("takes no offence at %j", (text) => {
  expect(namesIn(text)).toEqual([]);
});

it("stops counting where nobody looks any more", () => {
  expect(findHiddenCharacters("\u200b".repeat(10_000))).toHaveLength(500);
});
