// Words of a text that are in no dictionary. Knows neither lessons nor where the words of a language come from.

/** Whether a word is spelt so; a word at the start of a sentence may be a name or not. */
export interface Speller {
  correct(word: string): boolean;
}

/** In the order of the text, each once. */
export function misspellings(text: string, speller: Speller): string[] {
  const words = text.replaceAll("’", "'").match(/[\p{L}][\p{L}']*/gu) ?? [];
  const plain = words.map((word) => word.replace(/'s?$/, "")).filter((word) => word.length > 1);
  return [...new Set(plain)].filter((word) => !speller.correct(word) && !speller.correct(word.toLowerCase()));
}
