// Puts into the learner's text the calls by which the runtime follows it: `$$wait`, `$$beat` and their like, as
// `#runtime`'s program.ts describes them. No line is added or removed. Knows nothing of esbuild or of diagnostics.

import { packAt, type At } from "#recording";
import { FIRST_DRIVER_FUNCTION } from "#runtime";
import type { FunctionInfo } from "#runtime";
import { argumentToNoteAfter, isRenderedIn, type Call } from "./call-places.ts";
import type { CompileOptions } from "./compiler.ts";
import type { Edits } from "./edits.ts";
import { nameOf, namingInside, namingInsideFunction, type Naming } from "./function-names.ts";
import { openBlock, wrapNode } from "./node-edits.ts";
import {
  childrenOf,
  endOf,
  isFunction,
  isWrapper,
  startOf,
  type FunctionNode,
  type Loop,
  type Node,
  type NodeOf,
  type Syntax,
} from "./syntax.ts";

/** Gives the functions that the markers number. */
export function instrument(
  edits: Edits,
  program: Syntax["program"],
  text: string,
  { rules, role }: Pick<CompileOptions, "rules" | "role">,
): FunctionInfo[] {
  // A module is one also without imports: its `this` is undefined.
  edits.open(0, "export{};");
  // It is strict anyway, and esbuild would print a directive ahead of its helpers.
  for (const directive of program.directives) edits.blank(startOf(directive), endOf(directive));
  const firstFunction = role === "driver" ? FIRST_DRIVER_FUNCTION : 0;
  const work: Work = { edits, firstFunction, functions: [], noted: new Set() };
  visit(work, program, {
    naming: { rules, text, prefix: "", given: null },
    isAsync: false,
    isGenerator: false,
    isNoted: false,
    isRendered: false,
  });
  return work.functions;
}

interface Work {
  readonly edits: Edits;
  /** The number of the first of these functions. */
  readonly firstFunction: number;
  readonly functions: FunctionInfo[];
  /** Values whose place is noted before they are evaluated. */
  readonly noted: Set<Node>;
}

/** What a node needs to know about where it stands. */
interface Around {
  readonly naming: Naming;
  /** Whether the innermost function is an async one. */
  readonly isAsync: boolean;
  /** Whether it is a generator. */
  readonly isGenerator: boolean;
  /** Whether the place of the expression around it is noted: its calls then need no place of their own. */
  readonly isNoted: boolean;
  /** Whether an error message may write it out. */
  readonly isRendered: boolean;
}

function visit(work: Work, node: Node, around: Around): void {
  if (isFunction(node)) {
    visitFunction(work, node, around);
    return;
  }
  insertInto(work, node, around);
  const isNoted = around.isNoted || work.noted.has(node);
  for (const child of childrenOf(node)) {
    const isRendered = isRenderedIn(node, child, around.isRendered);
    visit(work, child, { ...around, isNoted, isRendered, naming: namingInside(node, child, around.naming) });
  }
}

/** What each type of node has put into it. */
const INSERTERS: { readonly [Type in Node["type"]]?: (work: Work, node: NodeOf<Type>, around: Around) => void } = {
  AwaitExpression: (work, node) => wrapCall(work, "$$wait", placeOf(node), node.argument),
  VariableDeclaration: noteDisposal,
  ReturnStatement: noteReturn,
  YieldExpression: noteLeaving,
  ExpressionStatement: (work, node) => wrapDropped(work, node.expression),
  ForOfStatement: (work, node) => {
    if (node.await) wrapCall(work, "$$iterate", placeOf(node), node.right);
    beatInLoop(work, node);
  },
  CallExpression: noteCall,
  OptionalCallExpression: noteAgain,
  NewExpression: noteCall,
  Decorator: leaveAsItIs,
  ThrowStatement: leaveAsItIs,
  ForStatement: beatInLoop,
  ForInStatement: beatInLoop,
  WhileStatement: beatInLoop,
  DoWhileStatement: beatInLoop,
};

function insertInto(work: Work, node: Node, around: Around): void {
  // The table's own type says that the entry under a type takes nodes of that type.
  const insert = INSERTERS[node.type] as ((work: Work, node: Node, around: Around) => void) | undefined;
  insert?.(work, node, around);
}

/** What a call prints, starts or blocks happens at its place: noted before it, unless what is around it is. */
function noteCall(work: Work, node: NodeOf<"CallExpression" | "NewExpression">, around: Around): void {
  if (node.callee.type === "Super") return;
  const isNoted = around.isNoted || around.isRendered || work.noted.has(node);
  if (!isNoted) wrapCall(work, "$$call", placeOf(node), node);
  noteAgain(work, node);
}

/** Notes the place of a call once more after an argument whose own calls have noted others. */
function noteAgain({ edits }: Work, node: Call): void {
  const last = argumentToNoteAfter(node);
  if (last) wrapNode(edits, last, `$$call(${String(placeOf(node))},`, ")");
}

/** A decorator's call happens with its class; an error that is thrown knows its place from its stack. */
function leaveAsItIs(work: Work, node: Node): void {
  work.noted.add(node);
}

/** An `await using` waits where its block ends; that wait belongs to the line of the declaration. */
function noteDisposal(work: Work, node: NodeOf<"VariableDeclaration">): void {
  if (node.kind !== "await using") return;
  for (const { init } of node.declarations) {
    if (init) wrapCall(work, "$$wait", placeOf(node), init);
  }
}

/**
 * ECMA-262, ReturnStatement: in an async generator, `return value` is `return await value`. esbuild leaves that to its
 * helper, which cannot tell it from other ends.
 */
function noteReturn(work: Work, node: NodeOf<"ReturnStatement">, around: Around): void {
  if (node.argument && around.isAsync && around.isGenerator && around.naming.rules === "javascript") {
    wrapCall(work, "await $$leave", placeOf(node), node.argument);
  } else {
    noteLeaving(work, node, around);
  }
}

/** What an async function returns or yields is waited for when it can be. */
function noteLeaving(work: Work, node: NodeOf<"ReturnStatement" | "YieldExpression">, { isAsync }: Around): void {
  if (isAsync && node.argument) wrapLeaving(work, placeOf(node), node.argument);
}

function wrapLeaving(work: Work, at: At, value: Node): void {
  if (!SURELY_PLAIN.has(value.type)) wrapCall(work, "$$leave", at, value);
}

/** Values that can be seen to be nothing that could be awaited. */
const SURELY_PLAIN: ReadonlySet<string> = new Set<Node["type"]>([
  "AwaitExpression",
  "NumericLiteral",
  "StringLiteral",
  "BooleanLiteral",
  "NullLiteral",
  "TemplateLiteral",
  "ArrayExpression",
  "BinaryExpression",
  "UnaryExpression",
  "UpdateExpression",
]);

/** The values that an expression statement throws away, as far as they come from calls. */
function wrapDropped(work: Work, value: Node): void {
  for (const call of droppedCalls(value)) wrapCall(work, "$$drop", placeOf(call), call);
}

function droppedCalls(value: Node): Node[] {
  // `super()` is no call whose value could be wrapped: it must stay where the constructor's `this` begins.
  if (value.type === "CallExpression") return value.callee.type === "Super" ? [] : [value];
  if (value.type === "OptionalCallExpression") return [value];
  if (value.type === "SequenceExpression") return value.expressions.flatMap(droppedCalls);
  if (value.type === "LogicalExpression") return droppedCalls(value.right);
  if (value.type === "ConditionalExpression") return [value.consequent, value.alternate].flatMap(droppedCalls);
  return isWrapper(value) ? droppedCalls(value.expression) : [];
}

function beatInLoop(work: Work, loop: Loop): void {
  const beat = `$$beat(${String(placeOf(loop))});`;
  const { body } = loop;
  if (body.type === "BlockStatement") openBlock(work.edits, body, beat);
  else wrapNode(work.edits, body, `{${beat}`, "}");
}

function visitFunction(work: Work, node: FunctionNode, around: Around): void {
  const { naming } = around;
  const name = nameOf(node, naming);
  const isAsync = node.async;
  beginFunction(work, node, isAsync ? numberFunction(work, { name, at: placeOf(node), end: endPlaceOf(node) }) : null);
  const inside = {
    naming: namingInsideFunction(name, naming),
    isAsync,
    isGenerator: node.type !== "ArrowFunctionExpression" && node.generator,
    isNoted: false,
    isRendered: false,
  };
  const outside = { ...around, naming: { ...naming, given: null } };
  const own: readonly Node[] = [...node.params, node.body];
  for (const child of childrenOf(node)) visit(work, child, own.includes(child) ? inside : outside);
}

function numberFunction({ functions, firstFunction }: Work, info: FunctionInfo): number {
  return firstFunction + functions.push(info) - 1;
}

/** @param index of the function in `Program.functions`; null for one that is not async. */
function beginFunction(work: Work, node: FunctionNode, index: number | null): void {
  const { edits } = work;
  const { body } = node;
  const marker = index === null ? "" : `await ${String(index)}`;
  const beat = `$$beat(${String(placeOf(body.type === "BlockStatement" ? node : body))})`;
  if (body.type === "BlockStatement") {
    openBlock(edits, body, `${marker && `${marker};`}${beat};`);
    return;
  }
  wrapNode(edits, body, `(${marker && `${marker},`}${beat},`, ")");
  work.noted.add(body);
  if (index !== null) wrapLeaving(work, placeOf(body), body);
}

/** Notes the place before the value is evaluated, and hands both to one of the runtime's functions. */
function wrapCall({ edits, noted }: Work, callee: string, at: At, value: Node): void {
  // The space keeps the name apart from a keyword: `await(x)`.
  wrapNode(edits, value, ` ${callee}($$at(${String(at)}),`, ")");
  noted.add(value);
}

function placeOf(node: Node): At {
  return node.loc ? packAt(node.loc.start.line, node.loc.start.column + 1) : 0;
}

function endPlaceOf(node: Node): At {
  return node.loc ? packAt(node.loc.end.line, node.loc.end.column + 1) : 0;
}
