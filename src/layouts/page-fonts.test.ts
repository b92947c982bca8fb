// Which letters a font's file has: as its package says (`unicode.json`), and as the cut file itself says.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { cutPageFonts, READING_LETTERS } from "./page-fonts.ts";

const ROOT = new URL("../../", import.meta.url);
const ROOMS = ["content", "src/components", "src/course", "src/player", "src/grading", "src/progress", "src/pages"];

/** Every character that is written in the course, with the first file that it is in. */
function writtenCharacters(): Map<string, string> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(new URL(room, ROOT), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:mdx|tsx?|astro)$/u.test(file) && !file.includes(".test."))
      .map((file) => `${room}/${file}`),
  );
  const written = new Map<string, string>();
  for (const file of files)
    for (const character of readFileSync(new URL(file, ROOT), "utf8"))
      if (!written.has(character)) written.set(character, file);
  return written;
}

/** @returns whether the whole font, as it comes, has a character */
function fontRange(): (character: string) => boolean {
  const file = fileURLToPath(import.meta.resolve("@fontsource-variable/source-serif-4/unicode.json"));
  const { latin } = JSON.parse(readFileSync(file, "utf8")) as { readonly latin: string };
  const ranges = latin.split(",").map((range) =>
    range
      .slice(2)
      .split("-")
      .map((code) => Number.parseInt(code, 16)),
  );
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first = 0, last = first]) => code >= first && code <= last);
  };
}

it("keeps every letter that the course is written with", () => {
  const isInFont = fontRange();
  const kept = new Set(READING_LETTERS);
  const lost = [...writtenCharacters()].filter(
    ([character]) => character > " " && isInFont(character) && !kept.has(character),
  );
  expect(lost, "add to READING_LETTERS in page-fonts.ts").toEqual([]);
});

it("makes the fonts that a first page waits for less than half as large, and the slanted one a quarter", async () => {
  const { serif, serifItalic, mono } = await cutPageFonts();
  const size = (path: string | URL): number => readFileSync(path).length;
  const whole = (font: string): number => size(new URL(import.meta.resolve(`@fontsource-variable/${font}.woff2`)));
  expect(size(serif.src[0])).toBeLessThan(whole("source-serif-4/files/source-serif-4-latin-wght-normal") / 2);
  expect(size(serifItalic.src[0])).toBeLessThan(whole("source-serif-4/files/source-serif-4-latin-wght-italic") / 4);
  expect(size(mono.src[0])).toBeLessThan(whole("jetbrains-mono/files/jetbrains-mono-latin-wght-normal") / 2);
});
