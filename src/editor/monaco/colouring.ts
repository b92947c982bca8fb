// Our own tokenizer, as Monaco calls it.

import { START, tokenizeLine, type LineState } from "../tokens/tokenize-line.ts";
import type { languages } from "./parts.ts";

interface Beginning extends languages.IState {
  readonly line: LineState;
}

export const colouring: languages.TokensProvider = {
  getInitialState: () => beginningAt(START),
  tokenize(text, state) {
    const { tokens, state: after } = tokenizeLine(text, (state as Beginning).line);
    return {
      tokens: tokens.map(({ offset, kind }) => ({ startIndex: offset, scopes: kind })),
      endState: beginningAt(after),
    };
  },
};

function beginningAt(line: LineState): Beginning {
  return {
    line,
    clone: () => beginningAt(line),
    equals: (other) => (other as Beginning).line === line,
  };
}
