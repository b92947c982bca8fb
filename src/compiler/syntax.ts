// The learner's text as a syntax tree: the one place that calls the parser, with the few ways to walk its tree.
// Knows nothing of what is inserted, and nothing of wording.

import { parse, type Expression, type File, type ParseError, type ParserOptions } from "@babel/parser";

type Statement = File["program"]["body"][number];
type Of<Union, Type> = Extract<Union, { type: Type }>;
type Declarator = Of<Statement, "VariableDeclaration">["declarations"][number];
type ObjectMember = Of<Expression, "ObjectExpression">["properties"][number];
type ClassMember = Of<Statement, "ClassDeclaration">["body"]["body"][number];
type Method = Of<ClassMember, "ClassMethod" | "ClassPrivateMethod">;

/** Every node that we look at by name; the parser makes others, which are only walked through. */
export type Node =
  | File["program"]
  | File["program"]["directives"][number]
  | Statement
  | Expression
  | Declarator
  | Declarator["id"]
  | Of<Expression, "AssignmentExpression">["left"]
  | Of<Expression, "CallExpression">["callee"]
  | Of<Expression, "CallExpression">["arguments"][number]
  | ObjectMember
  | Of<Statement, "ClassDeclaration">["body"]
  | NonNullable<Of<Statement, "ClassDeclaration">["decorators"]>[number]
  | ClassMember
  | Method["params"][number]
  | Method["key"]
  | Of<ObjectMember, "ObjectProperty">["value"]
  | Of<Statement, "SwitchStatement">["cases"][number]
  | NonNullable<Of<Statement, "TryStatement">["handler"]>
  | Of<Statement, "ImportDeclaration">["specifiers"][number]
  | Of<Statement, "ExportNamedDeclaration">["specifiers"][number]
  | Of<Statement, "TSImportEqualsDeclaration">["moduleReference"];
export type NodeOf<Type extends Node["type"]> = Of<Node, Type>;

export type FunctionNode = NodeOf<
  | "FunctionDeclaration"
  | "FunctionExpression"
  | "ArrowFunctionExpression"
  | "ObjectMethod"
  | "ClassMethod"
  | "ClassPrivateMethod"
>;

export interface Syntax {
  readonly program: File["program"];
  /** What is wrong, although the parser could go on. */
  readonly errors: readonly ParseError[];
}

/**
 * Parses a module; null when the parser itself breaks over it, as 8.1 does over `module break`.
 * @throws {SyntaxError} a `ParseError`, where the parser could not go on
 * @throws {RangeError} when the text is nested more deeply than the stack allows
 */
export function parseModule(text: string): Syntax | null {
  try {
    const { program, errors } = parse(text, OPTIONS);
    return { program, errors };
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}

const OPTIONS: ParserOptions = {
  sourceType: "module",
  errorRecovery: true,
  attachComment: false,
  createParenthesizedExpressions: true,
  plugins: ["typescript", "decorators", "decoratorAutoAccessors"],
};

/** The child nodes of a node, in the order of the text as far as the parser keeps it. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const key in node) {
    if (key === "loc" || key === "extra") continue;
    const value: unknown = node[key as keyof Node];
    if (Array.isArray(value)) children.push(...(value as unknown[]).filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
}

const FUNCTIONS: ReadonlySet<string> = new Set<FunctionNode["type"]>([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod",
]);

export function isFunction(node: Node): node is FunctionNode {
  return FUNCTIONS.has(node.type);
}

export type Loop = NodeOf<"ForOfStatement" | "ForStatement" | "ForInStatement" | "WhileStatement" | "DoWhileStatement">;

const LOOPS: ReadonlySet<string> = new Set<Loop["type"]>([
  "ForOfStatement",
  "ForStatement",
  "ForInStatement",
  "WhileStatement",
  "DoWhileStatement",
]);

export function isLoop(node: Node): node is Loop {
  return LOOPS.has(node.type);
}

/** Where a node begins; the parser gives all of ours a place. */
export function startOf(node: Node): number {
  return node.start ?? 0;
}

export function endOf(node: Node): number {
  return node.end ?? 0;
}

/** Visits a node and everything in it, outer nodes first. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
}

/** Nodes that stand around an expression and let its value through as it is. */
export type Wrapper = NodeOf<
  "ParenthesizedExpression" | "TSAsExpression" | "TSSatisfiesExpression" | "TSNonNullExpression"
>;

const WRAPPERS: ReadonlySet<string> = new Set<Wrapper["type"]>([
  "ParenthesizedExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
]);

export function isWrapper(node: Node): node is Wrapper {
  return WRAPPERS.has(node.type);
}

/** Whether an identifier is only the name of a property, and so means nothing outside of its object. */
export function isPropertyName(node: Node, parent: Node): boolean {
  if ("computed" in parent && parent.computed) return false;
  if ("key" in parent) return parent.key === node;
  if (parent.type === "PrivateName") return true;
  return (parent.type === "MemberExpression" || parent.type === "OptionalMemberExpression") && parent.property === node;
}
