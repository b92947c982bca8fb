// What the reader sees in colour, in both languages, and that no character of the code is lost on the way.

import { describe, expect, it } from "vitest";
import { highlight } from "./highlight.ts";
import type { Language } from "./highlight.ts";

async function kindsIn(source: string, language: Language = "typescript"): Promise<string[]> {
  const lines = await highlight(source, language);
  return lines.flatMap((line) => line.map(({ kind, text }) => `${kind} ${text.trim()}`));
}

describe("highlight", () => {
  it("tells keywords, strings, numbers and punctuation apart in TypeScript", async () => {
    expect(await kindsIn(`const tea = await brew("green", 2.5); // hot`)).toEqual([
      "keyword const",
      "plain tea",
      "punctuation =",
      "keyword await",
      "plain brew",
      "punctuation (",
      'string "green"',
      "punctuation ,",
      "number 2.5",
      "punctuation );",
      "comment // hot",
    ]);
  });

  it("tells them apart in Python", async () => {
    expect(await kindsIn(`async def brew(): print(f"{tea:.2f} s")  # hot`, "python")).toEqual([
      "keyword async def",
      "plain brew",
      "punctuation ():",
      "plain print",
      "punctuation (",
      'string f"',
      "punctuation {",
      "plain tea",
      "string :.2f",
      "punctuation }",
      'string s"',
      "punctuation )",
      "comment # hot",
    ]);
  });

  it("shows names with a capital as types wherever they stand, and only those, as the editor does", async () => {
    const kinds = await kindsIn("if (error instanceof asyncio.CancelledError) throw new Map<Cup, number>();");
    expect(kinds).toEqual(expect.arrayContaining(["plain asyncio", "type CancelledError", "type Map", "type Cup"]));
    expect(kinds).toContain("keyword number");
  });

  it("shows what stands in a template's holes as code", async () => {
    expect(await kindsIn("`${cups.length} cups`")).toEqual([
      "string `",
      "punctuation ${",
      "plain cups",
      "punctuation .",
      "plain length",
      "punctuation }",
      "string cups`",
    ]);
  });

  it("shows a regular expression as one string", async () => {
    expect(await kindsIn("x = /a+b/g;")).toContain("string /a+b/g");
  });

  it.each<Language>(["typescript", "python"])("keeps every character of %s, empty lines too", async (language) => {
    const source = "a = 1\n\n\tb( 'x' )  \n";
    const lines = await highlight(source, language);
    expect(lines.map((line) => line.map(({ text }) => text).join("")).join("\n") + "\n").toBe(source);
  });
});
