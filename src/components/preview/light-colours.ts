// The look's colours on light paper, for pictures that are made without a browser. They are read from the style sheet,
// where they are written once.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const css = readFileSync(fileURLToPath(import.meta.resolve("#styles/tokens.css")), "utf8");

/**
 * @param name without its dashes, e.g. `ink`
 * @throws {Error} when the style sheet gives it no colour
 */
export function lightColour(name: string): string {
  const value = new RegExp(`^ +--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`, "mu").exec(css)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css gives --${name} no colour.`);
  return value;
}
