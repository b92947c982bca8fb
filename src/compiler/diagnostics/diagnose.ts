// Makes diagnostics. Loads nothing, for the page itself needs some before the compiler is there.

import type { Diagnostic } from "../compiler.ts";

/** About the whole text. */
export function diagnoseText(message: string, hint?: string): Diagnostic {
  return diagnostic(0, 0, 0, message, hint);
}

/**
 * @param line counted from 1
 * @param column counted from 1
 */
export function diagnostic(line: number, column: number, length: number, message: string, hint?: string): Diagnostic {
  return { line, column, length, message, ...(hint === undefined ? {} : { hint }) };
}
