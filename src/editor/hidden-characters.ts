// Characters that nobody sees, and those that make text read otherwise than it runs ("Trojan Source", CVE-2021-42574).
// Code of unknown hands is shown with all of them marked.

/** Counted from 1, the column in UTF-16 code units. */
export interface HiddenCharacter {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** `U+202E` */
  readonly name: string;
}

/** More than anybody looks at. */
const MOST = 500;
/**
 * Emoji are made with such characters honestly, so they come first, and are passed over. Then: what Unicode lets fonts
 * leave out, what turns the direction of text, control characters but the tab, and line breaks that editors do not show.
 */
const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?(?:\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)*|[\d#*]\ufe0f\u20e3`;
const HIDDEN = String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]|(?![\t\n\r])\p{Cc}`;

/** In the order in which they stand in a text; the first 500. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    for (const match of content.matchAll(new RegExp(`${EMOJI}|(${HIDDEN})`, "gu"))) {
      const hidden = match[1];
      if (hidden === undefined) continue;
      if (found.length === MOST) return found;
      found.push({ line: index + 1, column: match.index + 1, length: hidden.length, name: nameOf(hidden) });
    }
  }
  return found;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
