// A whole text in the kinds of the code theme, for code that stands on a page without an editor.

import type { TokenKind } from "#styles";
import { START, tokenizeLine } from "./tokenize-line.ts";

export interface ColouredText {
  readonly kind: TokenKind;
  readonly text: string;
}

/** One entry per line. */
export function colourLines(text: string): readonly (readonly ColouredText[])[] {
  let state = START;
  return text.split("\n").map((line) => {
    const { tokens, state: after } = tokenizeLine(line, state);
    state = after;
    const [first] = tokens;
    const indent: ColouredText[] =
      line.slice(0, first?.offset) === "" ? [] : [{ kind: "plain", text: line.slice(0, first?.offset) }];
    return [
      ...indent,
      ...tokens.map(({ kind, offset }, index) => ({ kind, text: line.slice(offset, tokens[index + 1]?.offset) })),
    ];
  });
}
