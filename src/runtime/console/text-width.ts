// How many columns a text takes where all letters are as wide as each other: Chinese, Japanese and Korean ones and
// emoji take two, accents none. Unicode Standard Annex 11; Node's internal/util/inspect, getStringWidth.

import { eastAsianWidth } from "get-east-asian-width";

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) if (!NO_WIDTH.test(letter)) width += eastAsianWidth(letter.codePointAt(0) ?? 0);
  return width;
}
