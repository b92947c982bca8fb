// Slips: one small mistake at one place of a right program, such as a limit that is one off or an error that nobody
// catches. Nobody believes in them, as in the habits of `mutations.ts`; but checks have to notice them.

import { childrenOf, endOf, isFunction, startOf, type Node, type NodeOf } from "../syntax.ts";
import type { Site } from "./mutation.ts";
import { insertBefore, replace, type Rewrite } from "./rewrite.ts";

/** Each way to slip at a node, on the same lines. */
type Slip = (site: Site) => readonly (readonly Rewrite[])[];

const numberRaised: Slip = ({ node }) => {
  if (node.type !== "NumericLiteral" || node.value <= 0) return [];
  return [[replace(node, String(Number.isInteger(node.value) ? node.value + 1 : node.value * 2))]];
};

const numberLowered: Slip = ({ node }) => {
  if (node.type !== "NumericLiteral" || node.value < 1 || !Number.isInteger(node.value)) return [];
  return [[replace(node, String(node.value - 1))]];
};

const SHIFTED: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

const comparisonShifted: Slip = ({ node, text }) => {
  const shifted = node.type === "BinaryExpression" ? SHIFTED[node.operator] : undefined;
  if (node.type !== "BinaryExpression" || shifted === undefined) return [];
  const [start, end] = [endOf(node.left), startOf(node.right)];
  return [[{ start, end, text: text.slice(start, end).replace(node.operator, shifted) }]];
};

const conditionTurned: Slip = ({ node, text }) =>
  node.type === "IfStatement" ? [[replace(node.test, `!(${textOf(node.test, text)})`)]] : [];

/** What is caught is thrown on at once, as if nothing caught it. */
const errorNotHandled: Slip = ({ node, text }) => {
  if (node.type !== "CatchClause") return [];
  const name = node.param ? textOf(node.param, text).replace(/:.*$/s, "") : "error$";
  return [[{ start: startOf(node), end: startOf(node.body) + 1, text: `catch(${name}){throw ${name};` }]];
};

const rethrowDropped: Slip = ({ node, text }) => {
  if (node.type !== "CatchClause") return [];
  return throwsIn(node.body).map((thrown) => [replace(thrown, emptied(thrown, text, ";"))]);
};

const cleanUpDropped: Slip = ({ node, text }) => {
  const finalizer = node.type === "TryStatement" ? node.finalizer : null;
  return finalizer ? [[replace(finalizer, `{${emptied(finalizer, text, "}")}`)]] : [];
};

const returnDropped: Slip = ({ node }) =>
  node.type === "ReturnStatement" && node.argument ? [[replace(node, "void ", startOf(node.argument))]] : [];

const callDropped: Slip = ({ node, text }) => {
  const isCall = node.type === "ExpressionStatement" && node.expression.type === "CallExpression";
  return isCall && isAction(node, text) ? [[replace(node, emptied(node, text, ";"))]] : [];
};

/** Two statements in a row change places. */
const orderSwapped: Slip = ({ node, text }) => {
  if (node.type !== "BlockStatement") return [];
  return node.body.flatMap((statement, index) => {
    const next = node.body[index + 1];
    if (!isAction(statement, text) || !next || !isAction(next, text)) return [];
    return [[replace(statement, textOf(next, text)), replace(next, textOf(statement, text))]];
  });
};

/** Waiting for several is not waited for as a whole: what they raise is as good as a result. */
const errorsAsResults: Slip = ({ node, text }) => {
  if (node.type !== "ObjectProperty" || textOf(node, text) !== "returnExceptions: true") return [];
  return [[replace(node, "returnExceptions: false")]];
};

const loopLeftDropped: Slip = ({ node, text }) =>
  node.type === "BreakStatement" || node.type === "ContinueStatement"
    ? [[replace(node, emptied(node, text, ";"))]]
    : [];

/** A guard's block is entered without waiting for the guard. */
const guardDropped: Slip = ({ node, text }) => {
  if (node.type !== "VariableDeclaration" || node.kind !== "using") return [];
  return [[insertBefore(node, "if (false) {"), { start: endOf(node), end: endOf(node), text: "}" }]].filter(() =>
    textOf(node, text).includes("acquire"),
  );
};

export const SLIP_OF = {
  "number-raised": numberRaised,
  "number-lowered": numberLowered,
  "comparison-shifted": comparisonShifted,
  "condition-turned": conditionTurned,
  "error-not-handled": errorNotHandled,
  "rethrow-dropped": rethrowDropped,
  "clean-up-dropped": cleanUpDropped,
  "return-dropped": returnDropped,
  "call-dropped": callDropped,
  "order-swapped": orderSwapped,
  "errors-not-kept": errorsAsResults,
  "loop-left-dropped": loopLeftDropped,
  "guard-dropped": guardDropped,
} as const satisfies Readonly<Record<string, Slip>>;

export type SlipName = keyof typeof SLIP_OF;

/** A statement that does something besides telling of it. */
function isAction(node: Node, text: string): boolean {
  return node.type === "ExpressionStatement" && !textOf(node, text).startsWith("console.");
}

function textOf(node: Node, text: string): string {
  return text.slice(startOf(node), endOf(node));
}

/** As many lines as the node has, and nothing on them but this. */
function emptied(node: Node, text: string, left: string): string {
  return textOf(node, text).replaceAll(/[^\n]/g, "") + left;
}

function throwsIn(node: Node): NodeOf<"ThrowStatement">[] {
  if (node.type === "ThrowStatement") return [node];
  return isFunction(node) ? [] : childrenOf(node).flatMap(throwsIn);
}
