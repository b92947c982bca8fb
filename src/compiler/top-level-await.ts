// Finds where a program waits outside every function: an error under asyncio rules, as in Python, and legal under
// javascript rules.

import { childrenOf, isFunction, type Node, type NodeOf } from "./syntax.ts";

export type Waiting = NodeOf<"AwaitExpression" | "ForOfStatement" | "VariableDeclaration">;

export function topLevelAwaits(node: Node): Waiting[] {
  const own = isWaiting(node) ? [node] : [];
  return [...own, ...childrenRunWith(node).flatMap(topLevelAwaits)];
}

function isWaiting(node: Node): node is Waiting {
  if (node.type === "AwaitExpression") return true;
  if (node.type === "ForOfStatement") return node.await;
  return node.type === "VariableDeclaration" && node.kind === "await using";
}

/** What runs when the node does: of a function, only what stands outside its parameters and body, as a computed name. */
function childrenRunWith(node: Node): Node[] {
  if (!isFunction(node)) return childrenOf(node);
  const later: readonly Node[] = [...node.params, node.body];
  return childrenOf(node).filter((child) => !later.includes(child));
}
