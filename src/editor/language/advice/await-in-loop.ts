// Rounds of a loop that wait one after another although they could wait together. A hint only, and only where each
// round does nothing but await a function of the learner's own with the round's item: then nothing but time is lost.

import ts from "typescript";
import { functionAround, isAsync, replace, spanOf } from "./advice.ts";
import type { Adviser, Fix, Reading } from "./advice.ts";
import { isOwn } from "./callee.ts";

/** What a round does: awaits a call, and perhaps keeps what comes back. */
interface Round {
  readonly awaited: ts.AwaitExpression & { readonly expression: ts.CallExpression };
  /** The list that the result is pushed onto. */
  readonly list: ts.Identifier | null;
}

export const findAwaitInLoop: Adviser = (node, reading) => {
  if (reading.asyncio === null || !ts.isForOfStatement(node) || node.awaitModifier !== undefined) return null;
  const round = roundOf(node.statement);
  const item = itemOf(node);
  if (round === null || item === null || !isAsync(functionAround(node))) return null;
  const { checker } = reading;
  if (!checker.isArrayType(checker.getTypeAtLocation(node.expression))) return null;
  if (!isOwn(round.awaited.expression, checker) || !mentions(round.awaited, item, checker)) return null;
  return {
    kind: "hint",
    span: spanOf(round.awaited, reading),
    message:
      "Each round waits for the one before it. Where they do not depend on each other, `asyncio.gather` lets them wait together.",
    fixes: [gatherInstead(node, item, round, reading, reading.asyncio)],
  };
};

function roundOf(statement: ts.Statement): Round | null {
  if (ts.isBlock(statement)) {
    const [only, ...more] = statement.statements;
    return only !== undefined && more.length === 0 ? roundOf(only) : null;
  }
  if (!ts.isExpressionStatement(statement)) return null;
  const { expression } = statement;
  if (isAwaitedCall(expression)) return { awaited: expression, list: null };
  if (!ts.isCallExpression(expression) || expression.arguments.length !== 1) return null;
  const [kept] = expression.arguments;
  const { expression: push } = expression;
  if (kept === undefined || !isAwaitedCall(kept) || !ts.isPropertyAccessExpression(push)) return null;
  return push.name.text === "push" && ts.isIdentifier(push.expression)
    ? { awaited: kept, list: push.expression }
    : null;
}

function isAwaitedCall(node: ts.Node): node is Round["awaited"] {
  return ts.isAwaitExpression(node) && ts.isCallExpression(node.expression);
}

function itemOf({ initializer }: ts.ForOfStatement): ts.Identifier | null {
  if (!ts.isVariableDeclarationList(initializer)) return null;
  const name = initializer.declarations[0]?.name;
  return name !== undefined && ts.isIdentifier(name) ? name : null;
}

/** Whether something within is this very variable. */
function mentions(within: ts.Node, item: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(item);
  const look = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && checker.getSymbolAtLocation(node) === symbol) || (ts.forEachChild(node, look) ?? false);
  return look(within);
}

function gatherInstead(
  loop: ts.ForOfStatement,
  item: ts.Identifier,
  { awaited, list }: Round,
  reading: Reading,
  asyncio: string,
): Fix {
  const { file } = reading;
  const calls = `${loop.expression.getText(file)}.map((${item.text}) => ${awaited.expression.getText(file)})`;
  const gathered = `await ${asyncio}.gather(...${calls})`;
  const text = list === null ? `${gathered};` : `${list.text}.push(...(${gathered}));`;
  return { title: "Gather them", changes: [replace(loop, text, reading)], isPreferred: true };
}
