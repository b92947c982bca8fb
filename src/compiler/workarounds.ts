// What esbuild would get wrong, and how it is kept from it, by marks in the text that are gone again once esbuild has
// done its work (what it gets wrong about loops is in `mend-loops.ts`):
// - It renames a variable that has the name of another further out (`x2`), and error messages and functions' names
//   would show that. Where there is a direct `eval` it must not: so each scope gets one.
// - It lowers `yield*` in synchronous generators, too, when it lowers asynchronous ones.
// - It forgets that `super` needs `this` in an async arrow function that mentions only `super`.

import { declaredNames } from "./declared-names.ts";
import type { Edits } from "./edits.ts";
import { openBlock, wrapNode } from "./node-edits.ts";
import { childrenOf, isFunction, isLoop, startOf, type Node } from "./syntax.ts";

/**
 * What esbuild's helpers and its form of imports mention by name.
 */
const MENTIONED_BY_ESBUILD: readonly string[] = [
  "Object",
  "Promise",
  "Reflect",
  "Symbol",
  "TypeError",
  "exports",
  "module",
  "require",
];

/** A name that occurs nowhere in a text. */
export function unusedName(text: string, name = "$$mark"): string {
  return text.includes(name) ? unusedName(text, `${name}$`) : name;
}

/** Whether esbuild needs to rename: a program has one of those names of its own. */
export function needsRenaming(program: Node): boolean {
  const names = declaredNames(program);
  return MENTIONED_BY_ESBUILD.some((name) => names.has(name));
}

/** @param mark a name that occurs nowhere in the program */
export function placeMarks(edits: Edits, program: Node, mark: string): void {
  if (!needsRenaming(program)) pinNames(edits, program, pinOf(mark));
  markDelegations(edits, program, mark, false);
  mentionThis(edits, program);
}

/** Takes the marks out of what esbuild made of a text; no line or column changes. */
export function removeMarks(code: string, mark: string): string {
  const pin = pinOf(mark);
  return keepPlainDelegations(code.replaceAll(pin, "0".padEnd(pin.length)), mark);
}

function pinOf(mark: string): string {
  return `eval(${mark})`;
}

function pinNames(edits: Edits, node: Node, pin: string): void {
  if (node.type === "BlockStatement") openBlock(edits, node, `${pin};`);
  else if (node.type === "StaticBlock") pinStatements(edits, node.body, pin);
  else if (node.type === "SwitchCase") pinStatements(edits, node.consequent, pin);
  else if (isLoop(node)) pinBody(edits, node.body, `{${pin};`, "}");
  else if (node.type === "ArrowFunctionExpression") pinBody(edits, node.body, `(${pin},`, ")");
  for (const child of childrenOf(node)) pinNames(edits, child, pin);
}

function pinStatements(edits: Edits, [first]: readonly Node[], pin: string): void {
  if (first) edits.open(startOf(first), `${pin};`);
}

function pinBody(edits: Edits, body: Node, before: string, after: string): void {
  if (body.type !== "BlockStatement") wrapNode(edits, body, before, after);
}

function markDelegations(edits: Edits, node: Node, mark: string, isAsync: boolean): void {
  if (node.type === "YieldExpression" && node.delegate && node.argument && !isAsync) {
    wrapNode(edits, node.argument, `${mark}(`, ")");
  }
  const isAsyncInside = isFunction(node) ? node.async : isAsync;
  for (const child of childrenOf(node)) markDelegations(edits, child, mark, isAsyncInside);
}

/** Puts spaces where esbuild put its helper; it keeps the comments in front of an operand. */
function keepPlainDelegations(code: string, mark: string): string {
  const helper = "__yieldStar";
  const lowered = new RegExp(`${helper}(\\((?:\\s|//.*|/\\*[^]*?\\*/)*)${mark.replaceAll("$", "\\$")}(?=\\()`, "gu");
  return code.replaceAll(lowered, (_, before: string) => " ".repeat(helper.length) + before + " ".repeat(mark.length));
}

function mentionThis(edits: Edits, node: Node): void {
  if (node.type === "ArrowFunctionExpression" && node.async && mentionsSuper(node)) {
    if (node.body.type === "BlockStatement") openBlock(edits, node.body, "this;");
    else wrapNode(edits, node.body, "(this,", ")");
  }
  for (const child of childrenOf(node)) mentionThis(edits, child);
}

/** Whether the `super` of the method around it is mentioned. */
function mentionsSuper(node: Node): boolean {
  return childrenOf(node).some((child) => {
    if (child.type === "Super") return true;
    return isFunction(child) && child.type !== "ArrowFunctionExpression" ? false : mentionsSuper(child);
  });
}
