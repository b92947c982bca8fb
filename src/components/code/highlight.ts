// Code as lines of tokens, each of a kind that the code theme has a colour for. At build time only; knows no HTML.

import { codeToTokens } from "shiki";
import { TOKEN_KINDS, textMateTheme } from "#styles";
import type { TokenKind } from "#styles";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type CodeLine = readonly Token[];
export type Language = "typescript" | "python";

/** A theme whose colours are the names of the kinds: what Shiki says a token's colour is, is its kind. */
const KINDS = textMateTheme({
  name: "kinds",
  type: "light",
  background: "background",
  selection: "selection",
  lineHighlight: "line-highlight",
  lineNumber: "line-number",
  tokens: {
    plain: "plain",
    keyword: "keyword",
    string: "string",
    number: "number",
    type: "type",
    comment: "comment",
    punctuation: "punctuation",
  },
});

/** One entry per line; a line break at the end of the text begins no line. */
export async function highlight(source: string, language: Language): Promise<CodeLine[]> {
  const { tokens } = await codeToTokens(source.replace(/\n$/, ""), {
    lang: language,
    theme: KINDS,
    // Shiki gives up on a line after half a second, and colours the rest of it wrong: so would a slow machine's build.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    join(line.map(({ content, color }) => ({ kind: kindOf(content, color), text: content }))),
  );
}

function kindOf(text: string, colour: string | undefined): TokenKind {
  const kind = TOKEN_KINDS.find((known) => known === colour) ?? "plain";
  if (kind !== "plain" && kind !== "type") return kind;
  return /^\s*[A-Z]/.test(text) ? "type" : "plain";
}

/** Neighbours of one kind become one token; blanks take the kind of what stands before them. */
function join(tokens: readonly Token[]): CodeLine {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isBlank = token.text.trim() === "";
    if (last && (last.kind === token.kind || isBlank))
      joined[joined.length - 1] = { kind: last.kind, text: last.text + token.text };
    else joined.push(token);
  }
  return joined;
}
