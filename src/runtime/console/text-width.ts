// How many columns a text takes where all letters are as wide as each other: Chinese, Japanese and Korean ones and
// emoji take two, accents none. Unicode Standard Annex 11; Node's internal/util/inspect, getStringWidth.

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) if (!NO_WIDTH.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  return width;
}
