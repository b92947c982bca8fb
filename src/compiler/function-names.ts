// What a function is called in messages and pictures: Python's `__qualname__` under asyncio rules, what a JavaScript
// stack trace would say under javascript rules. Knows nothing of what is inserted.

import type { Rules } from "#recording";
import { endOf, isWrapper, startOf, type FunctionNode, type Node, type NodeOf } from "./syntax.ts";

/** How the functions inside some stretch of the text are named. */
export interface Naming {
  readonly rules: Rules;
  readonly text: string;
  /** What a qualified name begins with here: nothing, `main.<locals>.`, `Kitchen.`. */
  readonly prefix: string;
  /** What a nameless function or class is called here: the variable or property that it becomes the value of. */
  readonly given: string | null;
}

const NAMELESS: Record<Rules, string> = { asyncio: "<lambda>", javascript: "<anonymous>" };

export function nameOf(node: FunctionNode, naming: Naming): string {
  return naming.prefix + (ownName(node, naming.text) ?? naming.given ?? NAMELESS[naming.rules]);
}

/** The naming for `child`, which is a child of `parent`, given that of `parent`. */
export function namingInside(parent: Node, child: Node, naming: Naming): Naming {
  if (isWrapper(parent)) return naming;
  if (parent.type === "ClassDeclaration" || parent.type === "ClassExpression") {
    const name = parent.id?.name ?? naming.given ?? "<class>";
    return { ...naming, prefix: child === parent.body ? `${naming.prefix}${name}.` : naming.prefix, given: null };
  }
  const given = givenName(parent, child, naming.text);
  return given === naming.given ? naming : { ...naming, given };
}

/** What `parent` calls a nameless function that is its child. */
function givenName(parent: Node, child: Node, text: string): string | null {
  if (parent.type === "VariableDeclarator") return child === parent.init ? nameOfTarget(parent.id) : null;
  if (parent.type === "AssignmentExpression") return child === parent.right ? nameOfTarget(parent.left) : null;
  if (parent.type === "AssignmentPattern") return child === parent.right ? nameOfTarget(parent.left) : null;
  if (isValued(parent)) return child === parent.value ? nameOfKey(parent, text) : null;
  return parent.type === "ExportDefaultDeclaration" ? "default" : null;
}

/** The naming inside a function's parameters and body (CPython's `__qualname__`, PEP 3155). */
export function namingInsideFunction(name: string, naming: Naming): Naming {
  return { ...naming, prefix: naming.rules === "asyncio" ? `${name}.<locals>.` : "", given: null };
}

function ownName(node: FunctionNode, text: string): string | null {
  if (node.type === "ArrowFunctionExpression") return null;
  if (node.type === "FunctionDeclaration" || node.type === "FunctionExpression") return node.id?.name ?? null;
  return nameOfKey(node, text);
}

function nameOfTarget(node: Node): string | null {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed)
    return node.property.name;
  return null;
}

type Valued = NodeOf<"ObjectProperty" | "ClassProperty" | "ClassPrivateProperty" | "ClassAccessorProperty">;

function isValued(node: Node): node is Valued {
  return ["ObjectProperty", "ClassProperty", "ClassPrivateProperty", "ClassAccessorProperty"].includes(node.type);
}

/** A property's name as JavaScript gives it to the function in it (ECMA-262, SetFunctionName). */
function nameOfKey(
  keyed: Valued | NodeOf<"ObjectMethod" | "ClassMethod" | "ClassPrivateMethod">,
  text: string,
): string {
  const { key } = keyed;
  const source = text.slice(startOf(key), endOf(key));
  if ("computed" in keyed && keyed.computed) return `[${source}]`;
  return key.type === "StringLiteral" ? key.value : source;
}
