// Puts into the learner's text the calls by which the runtime follows it: `$$wait`, `$$beat` and their like, as
// `#runtime`'s program.ts describes them. No line is added or removed. Knows nothing of esbuild or of diagnostics.

import { packAt, type At, type Rules } from "#recording";
import type { FunctionInfo } from "#runtime";
import { Edits } from "./edits.ts";
import { nameOf, namingInside, namingInsideFunction, type Naming } from "./function-names.ts";
import {
  childrenOf,
  endOf,
  isFunction,
  isWrapper,
  startOf,
  type FunctionNode,
  type Node,
  type NodeOf,
  type Syntax,
} from "./syntax.ts";

export interface Instrumented {
  readonly edits: Edits;
  readonly functions: FunctionInfo[];
  /** What stands around the operand of each `yield*` that is to stay a plain one: see `keepPlainDelegation`. */
  readonly plain: string;
}

export function instrument(program: Syntax["program"], text: string, rules: Rules): Instrumented {
  const work: Work = { edits: new Edits(text), functions: [], plain: nameNotIn(text, "$$plain"), noted: new Set() };
  // A module is one also without imports: its `this` is undefined.
  work.edits.open(0, "export{};");
  // It is strict anyway, and esbuild would print a directive ahead of its helpers.
  for (const directive of program.directives) work.edits.blank(startOf(directive), endOf(directive));
  visit(work, program, {
    naming: { rules, text, prefix: "", given: null },
    isAsync: false,
    isGenerator: false,
    isNoted: false,
  });
  return work;
}

interface Work extends Instrumented {
  /** Values whose place is noted before they are evaluated. */
  readonly noted: Set<Node>;
}

function nameNotIn(text: string, name: string): string {
  return text.includes(name) ? nameNotIn(text, `${name}$`) : name;
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
}

function visit(work: Work, node: Node, around: Around): void {
  if (isFunction(node)) {
    visitFunction(work, node, around);
    return;
  }
  insertInto(work, node, around);
  const isNoted = around.isNoted || work.noted.has(node);
  for (const child of childrenOf(node)) {
    visit(work, child, { ...around, isNoted, naming: namingInside(node, child, around.naming) });
  }
}

/** What each type of node has put into it. */
const INSERTERS: { readonly [Type in Node["type"]]?: (work: Work, node: NodeOf<Type>, around: Around) => void } = {
  AwaitExpression: (work, node) => wrapCall(work, "$$wait", placeOf(node), node.argument),
  VariableDeclaration: noteDisposal,
  ReturnStatement: noteReturn,
  YieldExpression: (work, node, around) => {
    if (node.delegate && node.argument && !around.isAsync) keepPlain(work, node.argument);
    else noteLeaving(work, node, around);
  },
  ExpressionStatement: (work, node) => wrapDropped(work, node.expression),
  ForOfStatement: (work, node) => {
    if (node.await) wrapCall(work, "$$iterate", placeOf(node), node.right);
    beatInLoop(work, node);
  },
  CallExpression: noteCall,
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
function noteCall(work: Work, node: NodeOf<"CallExpression" | "NewExpression">, { isNoted }: Around): void {
  if (!isNoted && !work.noted.has(node) && node.callee.type !== "Super") wrapCall(work, "$$call", placeOf(node), node);
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

function keepPlain({ edits, plain }: Work, value: Node): void {
  edits.wrap(startOf(value), endOf(value), `${plain}(`, ")");
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

type Loop = NodeOf<"ForOfStatement" | "ForStatement" | "ForInStatement" | "WhileStatement" | "DoWhileStatement">;

function beatInLoop(work: Work, loop: Loop): void {
  const beat = `$$beat(${String(placeOf(loop))});`;
  const { body } = loop;
  if (body.type === "BlockStatement") work.edits.open(startOf(body) + 1, beat);
  else work.edits.wrap(startOf(body), endOf(body), `{${beat}`, "}");
}

function visitFunction(work: Work, node: FunctionNode, around: Around): void {
  const { naming } = around;
  const name = nameOf(node, naming);
  const isAsync = node.async;
  beginFunction(
    work,
    node,
    isAsync ? work.functions.push({ name, at: placeOf(node), end: endPlaceOf(node) }) - 1 : null,
  );
  const inside = {
    naming: namingInsideFunction(name, naming),
    isAsync,
    isGenerator: node.type !== "ArrowFunctionExpression" && node.generator,
    isNoted: false,
  };
  const outside = { ...around, naming: { ...naming, given: null } };
  const own: readonly Node[] = [...node.params, node.body];
  for (const child of childrenOf(node)) visit(work, child, own.includes(child) ? inside : outside);
}

/** @param index of the function in `Program.functions`; null for one that is not async. */
function beginFunction(work: Work, node: FunctionNode, index: number | null): void {
  const { edits } = work;
  const { body } = node;
  const marker = index === null ? "" : `await ${String(index)}`;
  const thisToo = index !== null && node.type === "ArrowFunctionExpression" && mentionsSuper(node) ? "this," : "";
  const beat = `${thisToo}$$beat(${String(placeOf(node))})`;
  if (body.type === "BlockStatement") {
    const directive = body.directives.at(-1);
    const offset = directive?.end ?? startOf(body) + 1;
    edits.open(offset, `${directive ? ";" : ""}${marker && `${marker};`}${beat};`);
    return;
  }
  edits.wrap(startOf(body), endOf(body), `(${marker && `${marker},`}${beat},`, ")");
  work.noted.add(body);
  if (index !== null) wrapLeaving(work, placeOf(body), body);
}

/** esbuild forgets that `super` needs `this` when an async arrow mentions only the former; so we mention the latter. */
function mentionsSuper(node: Node): boolean {
  return childrenOf(node).some((child) => {
    if (child.type === "Super") return true;
    return isFunction(child) && child.type !== "ArrowFunctionExpression" ? false : mentionsSuper(child);
  });
}

/** Notes the place before the value is evaluated, and hands both to one of the runtime's functions. */
function wrapCall({ edits, noted }: Work, callee: string, at: At, value: Node): void {
  // The space keeps the name apart from a keyword: `await(x)`.
  edits.wrap(startOf(value), endOf(value), ` ${callee}($$at(${String(at)}),`, ")");
  noted.add(value);
}

function placeOf(node: Node): At {
  return node.loc ? packAt(node.loc.start.line, node.loc.start.column + 1) : 0;
}

function endPlaceOf(node: Node): At {
  return node.loc ? packAt(node.loc.end.line, node.loc.end.column + 1) : 0;
}
