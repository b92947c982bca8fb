// Whatever is pressed or chosen from is of one of the kinds in buttons.css; what looks otherwise on purpose is named here.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const SOURCE = path.join(import.meta.dirname, "..");

/** A name in a text or a picture, a card, and a tab look as what they are. */
const OTHERWISE = [
  "components/glossary/Term.astro",
  "player/views/LaneNames.tsx",
  "player/views/LoopStation.tsx",
  "player/views/PlayerTabs.tsx",
];

const known = new Set(
  [...readFileSync(path.join(import.meta.dirname, "buttons.css"), "utf8").matchAll(/\.((?:button|field)[\w-]*)/gu)].map(
    ([, name]) => name,
  ),
);

/** The classes of each button and choice in a text; none is an empty list. */
function classesIn(text: string): string[][] {
  return [...text.matchAll(/<(?:button|select)\s[^<]*/gu)].map(([tag]) =>
    (/\sclass=(?:"|\{`)([^"`]*)/u.exec(tag)?.[1] ?? "").split(/\s+/u),
  );
}

const files = globSync("**/*.{astro,tsx}", { cwd: SOURCE })
  .filter((file) => !file.includes(".test."))
  .map((file) => ({ file, pressed: classesIn(readFileSync(path.join(SOURCE, file), "utf8")) }));

it("has a kind for every button and choice, and each is given one", () => {
  const without = files.filter(({ pressed }) => pressed.some((classes) => !classes.some((name) => known.has(name))));
  expect(without.map(({ file }) => file).toSorted()).toEqual(OTHERWISE);
});

it("has no kind that nobody uses", () => {
  const used = new Set(files.flatMap(({ file }) => readFileSync(path.join(SOURCE, file), "utf8").split(/["'`\s]+/u)));
  expect([...known].filter((name) => name !== undefined && !used.has(name))).toEqual([]);
});
