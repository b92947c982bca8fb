// Makes diagnostics out of places in the learner's text.

import type { Diagnostic } from "./compiler.ts";
import { endOf, startOf, type Node } from "./syntax.ts";

/** About a node; the mark stays on the node's first line. */
export function diagnoseNode(node: Node, message: string, hint?: string): Diagnostic {
  const { start, end } = node.loc ?? { start: { line: 0, column: -1 }, end: { line: 0, column: -1 } };
  const length = start.line === end.line ? endOf(node) - startOf(node) : 0;
  return diagnostic(start.line, start.column + 1, length, message, hint);
}

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
