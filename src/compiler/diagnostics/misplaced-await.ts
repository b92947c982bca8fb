// Words for an `await` in a function that is not async: which function that is, and what to write where.

import type { ParseError } from "@babel/parser";
import { nameOf, namingInside, namingInsideFunction, type Naming } from "../function-names.ts";
import type { Words } from "./syntax-words.ts";
import { childrenOf, endOf, isFunction, startOf, type FunctionNode, type Node } from "../syntax.ts";

/** @param offset of the mistake */
export function wordsForMisplacedAwait(
  { reasonCode }: ParseError,
  offset: number,
  text: string,
  program: Node,
): Words | null {
  if (reasonCode !== "AwaitNotInAsyncContext" && reasonCode !== "AwaitUsingNotInAsyncContext") return null;
  const keyword = reasonCode === "AwaitNotInAsyncContext" ? "`await`" : "`await using`";
  const around = functionAround(program, offset, { rules: "javascript", text, prefix: "", given: null });
  if (!around) return { message: `${keyword} only works inside an async function.`, hint: "Move it into one." };
  return {
    message: `${keyword} only works inside an async function, and ${called(around)} is not one.`,
    hint: howToMakeAsync(around.node),
  };
}

interface NamedFunction {
  readonly node: FunctionNode;
  readonly name: string;
}

/** The innermost function around an offset. */
function functionAround(node: Node, offset: number, naming: Naming): NamedFunction | null {
  const own = isFunction(node) ? { node, name: nameOf(node, naming) } : null;
  const child = childrenOf(node).find((inner) => startOf(inner) <= offset && offset < endOf(inner));
  if (!child) return own;
  const inside = own ? namingInsideFunction(own.name, naming) : namingInside(node, child, naming);
  return functionAround(child, offset, inside) ?? own;
}

function called({ node, name }: NamedFunction): string {
  if (!name.startsWith("<")) return `\`${name}\``;
  return node.type === "ArrowFunctionExpression" ? "this arrow function" : "this function";
}

function howToMakeAsync(node: FunctionNode): string {
  if (node.type === "ArrowFunctionExpression") return "Make it async: write `async` in front of its parameters.";
  if ("kind" in node && node.kind !== "method") return "It cannot be made async: move the waiting into a method.";
  if (node.type === "FunctionDeclaration" || node.type === "FunctionExpression") {
    return "Make it async: write `async` in front of `function`.";
  }
  return "Make it async: write `async` in front of its name.";
}
