// What a mutation is, and the few questions that several of them ask of a node.

import { isFunction, type Node, type NodeOf } from "../syntax.ts";
import type { Rewrite } from "./rewrite.ts";

export interface Site {
  readonly node: Node;
  readonly text: string;
  /** Whether `await` may stand here. */
  readonly isInAsync: boolean;
}

/** How the text becomes another program at a node, on the same lines; `null` where there is nothing to do. */
export type Mutation = (site: Site) => readonly Rewrite[] | null;

/** Whether `await` may stand in a child of a node where it may, or may not, stand itself. */
export function isInAsyncBelow(node: Node, isInAsync: boolean): boolean {
  return isFunction(node) ? node.async : isInAsync;
}

/** Whether a node calls a function or method of this name, as in `asyncio.gather(…)`. */
export function isCallOf(node: Node, name: string): node is NodeOf<"CallExpression"> {
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  if (callee.type === "Identifier") return callee.name === name;
  if (callee.type !== "MemberExpression" || callee.computed) return false;
  return callee.property.type === "Identifier" && callee.property.name === name;
}

/** A call awaited on the spot: `await asyncio.gather(…)`. */
export function awaitedCallOf(node: Node, name: string): NodeOf<"CallExpression"> | null {
  return node.type === "AwaitExpression" && isCallOf(node.argument, name) ? node.argument : null;
}
