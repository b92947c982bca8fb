// Colours TypeScript line by line, in the kinds of the code theme: those that static code shows, which Shiki finds at
// build time, so that starting to edit recolours nothing. (Shiki itself would hold up the first keystroke by 0.4 s, and
// Monaco's own tokenizer takes the `get` of `queue.get()` for a keyword.) It knows no editor.

import type { TokenKind } from "#styles";
import { isKeyword } from "./words.ts";

/** What a line begins in, innermost last: a comment, a template, a template's hole, braces in a hole, a regular expression, a class in it. */
export type LineState = string;

export const START: LineState = "";
const COMMENT = "*";
const TEMPLATE = "`";
const HOLE = "$";
const BRACE = "{";
const EXPRESSION = "/";
const CLASS = "[";

interface Token {
  /** Where it begins; it ends where the next one begins. */
  readonly offset: number;
  readonly kind: TokenKind;
}

export interface TokenizedLine {
  readonly tokens: readonly Token[];
  readonly state: LineState;
}

/** A piece of a line, and the state behind it. */
interface Piece {
  readonly kind: TokenKind;
  readonly text: string;
  readonly state: LineState;
}

export function tokenizeLine(line: string, before: LineState): TokenizedLine {
  const tokens: Token[] = [];
  let state = before;
  let offset = 0;
  while (offset < line.length) {
    const piece = pieceAt(line, offset, state);
    if (tokens.at(-1)?.kind !== piece.kind && piece.text.trim() !== "") tokens.push({ offset, kind: piece.kind });
    offset += piece.text.length;
    state = piece.state;
  }
  return { tokens, state };
}

function pieceAt(line: string, offset: number, state: LineState): Piece {
  if (state.endsWith(COMMENT)) return commentAt(line, offset, state);
  if (state.endsWith(TEMPLATE)) return templateAt(line, offset, state);
  if (state.endsWith(EXPRESSION)) return expressionAt(line, offset, state);
  if (state.endsWith(CLASS)) return classAt(line, offset, state);
  return codeAt(line, offset, state);
}

/** Inside of a regular expression, whose groups, classes and anchors are marked. It ends on its line. */
function expressionAt(line: string, offset: number, state: LineState): Piece {
  const bracket = matchAt(/[()[]/y, line, offset);
  if (bracket !== undefined)
    return { kind: "punctuation", text: bracket, state: bracket === "[" ? state + CLASS : state };
  const end = matchAt(/\/[a-z]*/y, line, offset);
  if (end !== undefined) return { kind: "string", text: end, state: state.slice(0, -1) };
  const anchor = matchAt(/[$^]|\\[bB]/y, line, offset);
  if (anchor !== undefined) return { kind: "keyword", text: anchor, state };
  const text = matchAt(/(?:[^/\\[()$^]|\\[^bB])+/y, line, offset) ?? line.slice(offset);
  return { kind: "string", text, state };
}

/** Inside of a class of characters, of a regular expression. */
function classAt(line: string, offset: number, state: LineState): Piece {
  if (line.startsWith("]", offset)) return { kind: "punctuation", text: "]", state: state.slice(0, -1) };
  return { kind: "string", text: matchAt(/(?:[^\]\\]|\\.)+/y, line, offset) ?? line.slice(offset), state };
}

function commentAt(line: string, offset: number, state: LineState): Piece {
  const end = line.indexOf("*/", offset);
  if (end === -1) return { kind: "comment", text: line.slice(offset), state };
  return { kind: "comment", text: line.slice(offset, end + 2), state: state.slice(0, -1) };
}

function templateAt(line: string, offset: number, state: LineState): Piece {
  const text = matchAt(/(?:[^`\\$]|\\.?|\$(?!\{))+/y, line, offset);
  if (text !== undefined) return { kind: "string", text, state };
  if (line.startsWith("`", offset)) return { kind: "string", text: "`", state: state.slice(0, -1) };
  return { kind: "punctuation", text: "${", state: state + HOLE };
}

/** In this order, for the longer ones begin like the shorter ones. */
const CODE: readonly { readonly kind: TokenKind; readonly pattern: RegExp }[] = [
  { kind: "plain", pattern: /\s+/y },
  { kind: "comment", pattern: /\/\/.*/y },
  { kind: "string", pattern: /"(?:[^"\\]|\\.?)*"?|'(?:[^'\\]|\\.?)*'?/y },
  { kind: "number", pattern: /0[xob][\da-f_]+n?|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?n?/iy },
];
const WORD = /#?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const REGULAR_EXPRESSION = /\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y;

function codeAt(line: string, offset: number, state: LineState): Piece {
  for (const { kind, pattern } of CODE) {
    const text = matchAt(pattern, line, offset);
    if (text !== undefined) return { kind, text, state };
  }
  const word = matchAt(WORD, line, offset);
  if (word !== undefined) return { kind: kindOfWord(word, line, offset), text: word, state };
  if (line.startsWith("/*", offset)) return { kind: "comment", text: "/*", state: state + COMMENT };
  const expression = mayBeginExpression(line.slice(0, offset)) ? matchAt(REGULAR_EXPRESSION, line, offset) : undefined;
  if (expression !== undefined) return { kind: "string", text: "/", state: state + EXPRESSION };
  const character = String.fromCodePoint(line.codePointAt(offset) ?? 0);
  if (character === "*" && /\b(?:function|yield|async)\s*$/.test(line.slice(0, offset)))
    return { kind: "plain", text: character, state };
  if (character === "*" && /\b(?:export|import)\s*$/.test(line.slice(0, offset)))
    return { kind: "keyword", text: character, state };
  if (character === "`") return { kind: "string", text: character, state: state + TEMPLATE };
  return { kind: "punctuation", text: character, state: stateBehind(character, state) };
}

function kindOfWord(word: string, line: string, offset: number): TokenKind {
  const surroundings = { before: line.slice(0, offset).trimEnd(), behind: line.slice(offset + word.length) };
  if (isKeyword(word, surroundings)) return "keyword";
  return /^[A-Z]/.test(word) ? "type" : "plain";
}

/** A slash divides behind a value, and begins a regular expression elsewhere. */
function mayBeginExpression(before: string): boolean {
  return !/[\w$)\]}"'`]\s*$/.test(before) || /\b(?:return|typeof|case|await|in|of)\s*$/.test(before);
}

/** Braces count only inside of holes, to find where the hole ends. */
function stateBehind(character: string, state: LineState): LineState {
  if (state === START) return state;
  if (character === "{") return state + BRACE;
  return character === "}" ? state.slice(0, -1) : state;
}

function matchAt(pattern: RegExp, line: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(line)?.[0];
}
