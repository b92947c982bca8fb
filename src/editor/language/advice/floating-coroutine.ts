// A coroutine that is made, and then nobody runs it. Only with asyncio: under JavaScript rules a call begins at once.

import ts from "typescript";
import { functionAround, insert, isAsync, spanOf } from "./advice.ts";
import type { Adviser, Fix, Reading } from "./advice.ts";

export const findFloatingCoroutine: Adviser = (node, reading) => {
  if (reading.asyncio === null || !ts.isExpressionStatement(node)) return null;
  const call = node.expression;
  if (!ts.isCallExpression(call) || !isCoroutine(call, reading) || handsOn(call)) return null;
  return {
    kind: "warning",
    span: spanOf(call, reading),
    message: "This makes a coroutine, and nothing runs it: await it, or make it a task.",
    fixes: waysToRun(call, reading, reading.asyncio),
  };
};

/** The type of what an `async function` gives, and not of a task or a future, which run by themselves. */
function isCoroutine(call: ts.CallExpression, { checker }: Reading): boolean {
  return checker.getTypeAtLocation(call).getSymbol()?.name === "Promise";
}

/** `promise.then(…)` is JavaScript's way to go on: whoever writes it knows. */
function handsOn({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && ["then", "catch", "finally"].includes(expression.name.text);
}

function waysToRun(call: ts.CallExpression, { file }: Reading, asyncio: string): Fix[] {
  const around = functionAround(call);
  const [start, end] = [call.getStart(file), call.getEnd()];
  const inside = (name: string): ts.TextChange[] => [insert(start, `${asyncio}.${name}(`), insert(end, ")")];
  if (around === null) return [{ title: "Run it: asyncio.run(…)", changes: inside("run"), isPreferred: true }];
  const task = { title: "Make it a task", changes: inside("createTask"), isPreferred: !isAsync(around) };
  if (!isAsync(around)) return [task];
  return [{ title: "Await it", changes: [insert(start, "await ")], isPreferred: true }, task];
}
