// What the parser says about a text, put into the learner's words.

import type { ParseError } from "@babel/parser";
import type { Diagnostic } from "./compiler.ts";
import { diagnostic } from "./diagnose.ts";

export function isParseError(thrown: unknown): thrown is ParseError {
  return thrown instanceof SyntaxError && "reasonCode" in thrown;
}

export function diagnoseSyntax(error: ParseError): Diagnostic {
  return diagnostic(error.loc.line, error.loc.column + 1, 0, error.message.replace(/ \(\d+:\d+\)$/u, ""));
}
