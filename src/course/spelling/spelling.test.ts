// The course's prose against a British dictionary and the course's own words (content/words.txt).

import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { describe, expect, it } from "vitest";
import { GLOSSARY } from "../../../content/glossary.ts";
import { openDisk } from "../disk.ts";
import { proseOf } from "../glossary/prose-of.ts";
import { readCourse } from "../read-course.ts";
import { misspellings } from "./misspellings.ts";
import type { Speller } from "./misspellings.ts";

const disk = openDisk();
const OWN_WORDS = "content/words.txt";

const ownWords = disk
  .read(OWN_WORDS)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** @param words that count as well spelt, too */
function britishSpeller(words: readonly string[]): Speller {
  const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  for (const word of words) speller.add(word);
  return speller;
}

/** Names of programs have their own spelling, and their own checks. */
function withoutCode(text: string): string {
  return text.replaceAll(/\b\w*(?:[a-z][A-Z]|[A-Z]{2}[a-z]|[_/]|\w\.\w)\S*/g, " ");
}

const speller = britishSpeller(ownWords);
const lessons = readCourse().units.flatMap((unit) => unit.lessons);
const pages = lessons.flatMap(({ folder, exercises }) => [
  `${folder}/index.mdx`,
  ...exercises.map((exercise) => `${folder}/exercises/${exercise}/exercise.mdx`),
]);

describe("misspellings", () => {
  it("finds what is in no dictionary, once, and knows how sentences begin and words end", () => {
    expect(misspellings("Teh kettle’s lid is teh kettle's. They boil, don’t they? Teh", speller)).toEqual([
      "Teh",
      "teh",
    ]);
  });
});

describe("spelling", () => {
  it.each(pages)("%s", (page) => {
    const { title = "", description = "" } =
      /^---\ntitle: (?<title>.*)\n(?:description: (?<description>.*)\n)?/.exec(disk.read(page))?.groups ?? {};
    const text = [title, description, proseOf(disk.read(page))].join("\n");
    expect(misspellings(withoutCode(text), speller)).toEqual([]);
  });

  it("hints", () => {
    const hints = lessons.flatMap(({ folder, exercises }) =>
      exercises.map((exercise) => disk.read(`${folder}/exercises/${exercise}/hints.ts`)),
    );
    const text = hints.join("\n").replaceAll(/`[^`]*`|\/\/.*$|^(?:import|export).*$/gm, " ");
    expect(misspellings(withoutCode(text), speller)).toEqual([]);
  });

  it("the glossary", () => {
    const text = GLOSSARY.map(({ term, definition }) => `${term} ${definition}`).join("\n");
    expect(misspellings(withoutCode(text.replaceAll(/`[^`]*`/g, " ")), speller)).toEqual([]);
  });
});

it("has words of its own by the alphabet, and none that a dictionary has", () => {
  expect(ownWords).toEqual(ownWords.toSorted((one, other) => one.localeCompare(other, "en")));
  const british = britishSpeller([]);
  expect(ownWords.filter((word) => british.correct(word))).toEqual([]);
});
