import { expect, it } from "vitest";
import { colourLines } from "./colour-lines.ts";

it("keeps every character, and goes on over line ends", () => {
  const text = "\n  const tea = `a\n  b`; // c\n";
  const lines = colourLines(text);
  expect(lines.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(text);
  expect(lines[1]).toEqual([
    { kind: "plain", text: "  " },
    { kind: "keyword", text: "const " },
    { kind: "plain", text: "tea " },
    { kind: "punctuation", text: "= " },
    { kind: "string", text: "`a" },
  ]);
  expect(lines[2]?.[0]).toEqual({ kind: "string", text: "  b`" });
});
