import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edits, lineStarts } from "./edits.ts";

describe("Edits", () => {
  it("puts outer things around inner ones", () => {
    const edits = new Edits("f(x)");
    edits.wrap(0, 4, "a(", ")a");
    edits.wrap(0, 4, "b(", ")b");
    edits.wrap(2, 3, "c(", ")c");
    expect(edits.apply()).toBe("a(b(f(c(x)c))b)a");
  });

  it("ends what ends at a place before it begins what begins there", () => {
    const edits = new Edits("xy");
    edits.wrap(0, 1, "(", ")");
    edits.wrap(1, 2, "[", "]");
    expect(edits.apply()).toBe("(x)[y]");
  });

  it("blanks a stretch without moving anything", () => {
    const edits = new Edits("a 'use\r\nstrict' b");
    edits.blank(2, 15);
    edits.open(16, "!");
    expect(edits.apply()).toBe("a     \r\n        !b");
  });

  it("finds every character's own place again, whatever was put in", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "🍞", "\n", "\r\n", "\r", "\u2028", "\t"),
      maxLength: 40,
    });
    const insertion = fc.record({
      at: fc.nat(40),
      isOpening: fc.boolean(),
      what: fc.string({ unit: fc.constantFrom("$", "(", "🍞"), minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(text, fc.array(insertion), (original, insertions) => {
        const edits = new Edits(original);
        const before = new Array<number>(original.length + 1).fill(0);
        for (const { at, isOpening, what } of insertions) {
          // Nothing is ever put between the halves of a line end.
          const offset = original.slice(at - 1, at + 1) === "\r\n" ? at - 1 : Math.min(at, original.length);
          if (isOpening) edits.open(offset, what);
          else edits.close(offset, what);
          for (let index = offset; index < before.length; index += 1)
            before[index] = (before[index] ?? 0) + what.length;
        }
        const edited = edits.apply();
        for (let offset = 0; offset <= original.length; offset += 1) {
          const place = placeOf(edited, offset + (before[offset] ?? 0));
          expect(edits.originalPlace(place)).toEqual(placeOf(original, offset));
        }
      }),
    );
  });
});

function placeOf(text: string, offset: number) {
  const starts = lineStarts(text).filter((start) => start <= offset);
  return { line: starts.length - 1, column: offset - (starts.at(-1) ?? 0) };
}

describe("lineStarts", () => {
  it("knows every line end of ECMAScript", () => {
    expect(lineStarts("a\nb\r\nc\rd\u2028e\u2029")).toEqual([0, 2, 5, 7, 9, 11]);
  });
});
