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

/** What runs when the node does, and where `await` may stand: of a function or a class member, only a computed name. */
function childrenRunWith(node: Node): Node[] {
  if (node.type === "StaticBlock") return [];
  if (isFunction(node)) return without(node, [...node.params, node.body]);
  return "value" in node && node.type.startsWith("Class") ? without(node, [node.value]) : childrenOf(node);
}

function without(node: Node, left: readonly unknown[]): Node[] {
  return childrenOf(node).filter((child) => !left.includes(child));
}
