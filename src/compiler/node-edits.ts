// Edits at nodes of the syntax tree.

import type { Edits } from "./edits.ts";
import { endOf, startOf, type Node, type NodeOf } from "./syntax.ts";

export function wrapNode(edits: Edits, node: Node, before: string, after: string): void {
  edits.wrap(startOf(node), endOf(node), before, after);
}

/** Puts statements at the start of a block, behind its directives. */
export function openBlock(edits: Edits, block: NodeOf<"BlockStatement">, statements: string): void {
  const directive = block.directives.at(-1);
  if (directive) edits.open(endOf(directive), `;${statements}`);
  else edits.open(startOf(block) + 1, statements);
}
