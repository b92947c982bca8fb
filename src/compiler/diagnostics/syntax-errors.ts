// What the parser says about a text, as diagnostics in the learner's words.

import type { ParseError } from "@babel/parser";
import { PARTNERS, type Brackets } from "./brackets.ts";
import type { Diagnostic } from "../compiler.ts";
import { diagnostic } from "./diagnose.ts";
import { lineStarts } from "../edits.ts";
import { wordsForMisplacedAwait } from "./misplaced-await.ts";
import { findPythonHabit } from "./python-habits.ts";
import { wordsFor, type Words } from "./syntax-words.ts";
import type { Node } from "../syntax.ts";

export function isParseError(thrown: unknown): thrown is ParseError {
  return thrown instanceof SyntaxError && "reasonCode" in thrown;
}

/** What the parser found although it could go on. One mistake often looks like several; the first on a line counts. */
export function diagnoseRecovered(errors: readonly ParseError[], text: string, program: Node): Diagnostic[] {
  const lines = new Set<number>();
  const first = errors.filter(({ loc }) => !lines.has(loc.line) && lines.add(loc.line));
  return first.map((error) => {
    const offset = offsetOf(error, text);
    const words = wordsForMisplacedAwait(error, offset, text, program);
    return words ? at(text, offset, words) : diagnose(error, text);
  });
}

/** What stopped the parser; often a bracket further up has no partner. */
export function diagnoseFatal(error: ParseError, text: string, { single }: Brackets): Diagnostic {
  const offset = offsetOf(error, text);
  if (/\bfor\s+$/u.test(text.slice(0, offset)) && tokenAt(text, offset) === "await") {
    return at(text, offset, FOR_AWAIT_OUTSIDE);
  }
  if (error.reasonCode !== "UnexpectedToken" || !single || single.offset > offset) return diagnose(error, text);
  if (single.kind === "never-opened") return at(text, single.offset, neverOpened(single.text));
  return at(text, single.offset, neverClosed(single.text), single.text.length);
}

/** The parser's own offset is not a number when it stumbles while looking ahead (@babel/parser 8.1). */
function offsetOf({ loc }: ParseError, text: string): number {
  return (lineStarts(text)[loc.line - 1] ?? 0) + loc.column;
}

const FOR_AWAIT_OUTSIDE: Words = {
  message: "`for await` only works inside an async function.",
  hint: "Make the function around it async: write `async` in front of it.",
};

function neverClosed(bracket: string): Words {
  return { message: `This \`${bracket}\` is never closed.`, hint: `Add the missing \`${PARTNERS[bracket] ?? ""}\`.` };
}

function neverOpened(bracket: string): Words {
  return { message: `This \`${bracket}\` closes nothing.`, hint: "Delete it, or look for one too many above." };
}

function diagnose(error: ParseError, text: string): Diagnostic {
  const { reasonCode } = error;
  const pos = offsetOf(error, text);
  const habit = findPythonHabit(lineAround(text, pos));
  if (reasonCode === "UnexpectedToken") return diagnoseUnexpected(text, pos, error.details, habit);
  if (reasonCode === "MissingSemicolon") {
    const next = pos + (/^\s*/u.exec(text.slice(pos))?.[0].length ?? 0);
    return at(
      text,
      next,
      unexpected(text, next, habit ?? "A new statement begins on a line of its own, or behind a `;`."),
    );
  }
  const words = wordsFor(error);
  if (reasonCode === "InvalidOrUnexpectedToken") return at(text, pos, { ...words, hint: habit ?? words.hint });
  return reasonCode === "UnterminatedString"
    ? at(text, pos, words, restOfLine(text, pos).length)
    : at(text, pos, words);
}

interface TokenDetails {
  readonly expected?: string | null | undefined;
  readonly unexpected?: string | null | undefined;
}

function diagnoseUnexpected(text: string, pos: number, details: TokenDetails, habit: string | undefined): Diagnostic {
  // Now and then the parser is already behind the token that it complains of.
  const unwanted = details.unexpected ?? "";
  const offset = text.slice(0, pos).endsWith(unwanted) ? pos - unwanted.length : pos;
  return at(text, offset, unexpected(text, offset, habit ?? hintOfExpected(details.expected)));
}

function hintOfExpected(expected: string | null | undefined): string | undefined {
  if (expected === "from") return 'An import reads `import asyncio from "asyncio"`.';
  return expected ? `Perhaps \`${expected}\` is missing before it.` : undefined;
}

function unexpected(text: string, offset: number, hint: string | undefined): Words {
  const token = tokenAt(text, offset);
  if (token === "")
    return { message: "The program ends too early.", hint: hint ?? "Finish what its last lines begin." };
  return {
    message: `\`${token}\` does not belong here.`,
    hint: hint ?? "Look for something missing or too much just before it.",
  };
}

function at(text: string, offset: number, { message, hint }: Words, length = tokenAt(text, offset).length): Diagnostic {
  return diagnostic(lineStarts(text.slice(0, offset)).length, columnOf(text, offset) + 1, length, message, hint);
}

/** Counted from 0. */
function columnOf(text: string, offset: number): number {
  return offset - (lineStarts(text.slice(0, offset)).at(-1) ?? 0);
}

function lineAround(text: string, offset: number): string {
  return restOfLine(text, offset - columnOf(text, offset));
}

function restOfLine(text: string, offset: number): string {
  return /^[^\n\r\u2028\u2029]*/u.exec(text.slice(offset))?.[0] ?? "";
}

/** The word or the character at a place; nothing at the end. */
function tokenAt(text: string, offset: number): string {
  return /^(?:[\p{ID_Continue}$]+|\S)/u.exec(text.slice(offset, offset + 100))?.[0] ?? "";
}
