// The contrasts that WCAG 2.2 asks for, measured on the tokens themselves: 4.5:1 for text (1.4.3), 3:1 for graphics and
// for the edges of controls (1.4.11).

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CODE_DARK, CODE_LIGHT, TOKEN_KINDS } from "./code-theme.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const THEMES = { light: coloursAt(0), dark: coloursAt(1) };

const TEXT = ["ink", "ink-soft", "ink-faint", "link", "link-hover", "running-ink", "blocked-ink", "cancelled-ink"];
const GRAPHICS = ["rule-strong", "focus", "running", "blocked", "cancelled", "passed"];
const LANES = [1, 2, 3, 4, 5, 6].map((lane) => `lane-${lane.toString()}-edge`);
const PAPERS = ["paper", "paper-raised", "paper-sunken"];

describe.each(Object.entries(THEMES))("in the %s theme", (theme, tokens) => {
  const code = theme === "dark" ? CODE_DARK : CODE_LIGHT;
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`There is no --${name}.`);
    return value;
  };

  it.each(pairs([...TEXT, "passed-ink"], PAPERS))("%s can be read on %s", (text, paper) => {
    expect(contrast(colour(text), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...["running", "blocked", "passed"].flatMap((name) => [
      [`${name}-ink`, `${name}-wash`],
      ["ink", `${name}-wash`],
    ]),
    ["on-running", "running"],
  ])("%s can be read on %s", (text, wash) => {
    expect(contrast(colour(text), colour(wash))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs([...GRAPHICS, ...LANES], PAPERS))("%s can be seen on %s", (graphic, paper) => {
    expect(contrast(colour(graphic), colour(paper))).toBeGreaterThanOrEqual(3);
  });

  it.each(TOKEN_KINDS)("code: %s can be read, also where selected or in the current line", (kind) => {
    for (const ground of [code.background, code.selection, code.lineHighlight])
      expect(contrast(code.tokens[kind], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("shows code on the same ground as everything raised", () => {
    expect(code.background).toBe(colour("paper-raised"));
  });
});

/** Colours that differ by theme are written `light-dark(light, dark)`. */
function coloursAt(place: 0 | 1): Map<string, string> {
  const declared = css.matchAll(/--([\w-]+): (light-dark\()?(#\w{6})(?:, (#\w{6})\))?;/g);
  return new Map(
    Array.from(declared, (match) => {
      const [, name = "", isSplit, first = "", second = ""] = match;
      return [name, isSplit !== undefined && place === 1 ? second : first];
    }),
  );
}

function pairs(first: readonly string[], second: readonly string[]): [string, string][] {
  return first.flatMap((one) => second.map((other): [string, string] => [one, other]));
}

// WCAG 2.2, "contrast ratio" and "relative luminance".
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
