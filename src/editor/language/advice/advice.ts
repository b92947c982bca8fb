// What the editor says about a snippet beyond types: habits that are surely slips when asyncio is in the house, each
// with a way out. It reads a checked program, and knows no editor.

import ts from "typescript";

/** A change that mends something, as the learner is offered it. */
export interface Fix {
  /** What it does: `Await it`. */
  readonly title: string;
  readonly changes: readonly ts.TextChange[];
  /** The one to take when in doubt. */
  readonly isPreferred: boolean;
}

export interface Advice {
  readonly kind: "warning" | "hint";
  readonly span: ts.TextSpan;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** What an adviser sees: one file, with its types. */
export interface Reading {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** What the file calls the module "asyncio"; `null` where it does not import it. */
  readonly asyncio: string | null;
}

/** Looks at one node. */
export type Adviser = (node: ts.Node, reading: Reading) => Advice | null;

export function spanOf(node: ts.Node, { file }: Reading): ts.TextSpan {
  return ts.createTextSpanFromBounds(node.getStart(file), node.getEnd());
}

export function replace(node: ts.Node, newText: string, reading: Reading): ts.TextChange {
  return { span: spanOf(node, reading), newText };
}

export function insert(offset: number, newText: string): ts.TextChange {
  return { span: ts.createTextSpan(offset, 0), newText };
}

type FunctionNode = ts.FunctionLikeDeclaration;

/** The innermost function around a node; `null` at the top of the file. */
export function functionAround(node: ts.Node): FunctionNode | null {
  return (ts.findAncestor(node.parent, ts.isFunctionLike) as FunctionNode | undefined) ?? null;
}

export function isAsync(around: FunctionNode | null): boolean {
  return around !== null && (ts.getCombinedModifierFlags(around) & ts.ModifierFlags.Async) !== 0;
}
