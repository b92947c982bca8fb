// A call that blocks, in a coroutine: while it waits, the loop and everything on it stand still.

import ts from "typescript";
import { functionAround, insert, isAsync, replace, spanOf } from "./advice.ts";
import type { Adviser, Fix, Reading } from "./advice.ts";
import { calleeOf } from "./callee.ts";

const NOTHING_ELSE = "Nothing else can run meanwhile.";

export const findBlockingCall: Adviser = (node, reading) => {
  if (!ts.isCallExpression(node) || !isAsync(functionAround(node))) return null;
  const callee = calleeOf(node, reading.checker);
  const span = spanOf(node, reading);
  if (callee === "time.sleep") {
    const message = `\`time.sleep\` in a coroutine stops the whole loop. ${NOTHING_ELSE} Await \`asyncio.sleep\` instead.`;
    return { kind: "warning", span, message, fixes: sleepOnLoop(node, reading) };
  }
  if (callee === null || !REQUESTS.test(callee)) return null;
  const message = `\`${callee}\` blocks until the answer is there. ${NOTHING_ELSE} Hand it to a thread, or use \`aiohttp\`.`;
  return { kind: "warning", span, message, fixes: handToThread(node, reading) };
};

const REQUESTS = /^requests\.(?:get|post|put|patch|delete|head|options|request)$/;

function sleepOnLoop(call: ts.CallExpression, reading: Reading): Fix[] {
  const [name, toImport] = asyncioIn(reading);
  const changes = [...toImport, replace(call.expression, `await ${name}.sleep`, reading)];
  return [{ title: "Await asyncio.sleep instead", changes: enclosed(call, changes, reading), isPreferred: true }];
}

function handToThread(call: ts.CallExpression, reading: Reading): Fix[] {
  const [name, toImport] = asyncioIn(reading);
  const { file } = reading;
  const target = call.expression.getText(file);
  const first = call.arguments[0];
  const start = `await ${name}.toThread(${target}${first === undefined ? "" : ", "}`;
  const span = ts.createTextSpanFromBounds(call.getStart(file), first?.getStart(file) ?? call.getEnd() - 1);
  const changes = [...toImport, { span, newText: start }];
  return [{ title: "Hand it to a thread", changes: enclosed(call, changes, reading), isPreferred: true }];
}

/** `await` binds less tightly than what may stand behind a call: `get(url).text` becomes `(await …).text`. */
function enclosed(call: ts.CallExpression, changes: ts.TextChange[], { file }: Reading): ts.TextChange[] {
  const { parent } = call;
  const isReadFrom =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)) &&
    parent.expression === call;
  if (!isReadFrom) return changes;
  const opened = changes.map((change) =>
    change.span.start === call.getStart(file) ? { ...change, newText: `(${change.newText}` } : change,
  );
  return [...opened, insert(call.getEnd(), ")")];
}

/** What asyncio is called here, and what has to be added for it. */
function asyncioIn({ asyncio }: Reading): [name: string, changes: ts.TextChange[]] {
  return asyncio === null ? ["asyncio", [insert(0, 'import asyncio from "asyncio";\n')]] : [asyncio, []];
}
