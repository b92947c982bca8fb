// Makes diagnostics about nodes of the syntax tree.

import type { Diagnostic } from "../compiler.ts";
import { diagnostic } from "./diagnose.ts";
import { endOf, startOf, type Node } from "../syntax.ts";

/** About a node; the mark stays on the node's first line. */
export function diagnoseNode(node: Node, message: string, hint?: string): Diagnostic {
  const { start, end } = node.loc ?? { start: { line: 0, column: -1 }, end: { line: 0, column: -1 } };
  const length = start.line === end.line ? endOf(node) - startOf(node) : 0;
  return diagnostic(start.line, start.column + 1, length, message, hint);
}
