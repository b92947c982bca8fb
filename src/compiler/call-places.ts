// Where calls need care so that both their places and V8's error messages stay right. Knows nothing of what is inserted.

import { childrenOf, isFunction, type Node, type NodeOf } from "./syntax.ts";

export type Call = NodeOf<"CallExpression" | "OptionalCallExpression" | "NewExpression">;

const CALLS: ReadonlySet<string> = new Set<Call["type"]>(["CallExpression", "OptionalCallExpression", "NewExpression"]);

function isCall(node: Node): node is Call {
  return CALLS.has(node.type);
}

/**
 * Whether V8 may write out `child` in the message of an error, as in `f(...) is not a function`: a call of ours around
 * it would be written there, too (V8's src/ast/prettyprinter.cc, CallPrinter).
 * @param isRendered whether it may write out `parent`
 */
export function isRenderedIn(parent: Node, child: Node, isRendered: boolean): boolean {
  if (isCall(parent)) return child === parent.callee;
  if (parent.type === "TaggedTemplateExpression") return child === parent.tag;
  if (parent.type === "SpreadElement") return true;
  if (parent.type === "YieldExpression") return parent.delegate;
  if (parent.type === "ForOfStatement") return child === parent.right && !parent.await;
  if (parent.type === "VariableDeclarator") return child === parent.init && isPattern(parent.id);
  if (parent.type === "AssignmentExpression") return child === parent.right && (isRendered || isPattern(parent.left));
  return isRendered && parent.type !== "ObjectExpression" && parent.type !== "TemplateLiteral";
}

function isPattern(node: Node): boolean {
  return node.type === "ObjectPattern" || node.type === "ArrayPattern";
}

/**
 * The argument of a call behind which its place has to be noted once more, because code that notes other places may
 * run between the start of the call and its end: the last one that calls something, or the last if the callee does.
 */
export function argumentToNoteAfter(call: Call): Node | null {
  const values = call.arguments.filter((argument) => argument.type !== "SpreadElement");
  if (runsCode(call.callee)) return values.at(-1) ?? null;
  return values.findLast(runsCode) ?? null;
}

const RUNS_CODE: ReadonlySet<string> = new Set<Node["type"]>([
  "CallExpression",
  "OptionalCallExpression",
  "NewExpression",
  "TaggedTemplateExpression",
  "AwaitExpression",
  "YieldExpression",
]);

/** Whether something is called in an expression, as far as the text tells. */
function runsCode(node: Node): boolean {
  return RUNS_CODE.has(node.type) || (!isFunction(node) && childrenOf(node).some(runsCode));
}
