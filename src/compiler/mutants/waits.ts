// Mutations of single waits and tasks: an `await` too few, a task too few, a wait that blocks or one that does not.

import { endOf, startOf, type Node, type NodeOf } from "../syntax.ts";
import { awaitedCallOf, isCallOf, type Mutation } from "./mutation.ts";
import { insertAfter, insertBefore, replace } from "./rewrite.ts";

export const awaitDropped: Mutation = ({ node }) =>
  node.type === "AwaitExpression" ? [replace(node, "", startOf(node.argument))] : null;

/** A task is waited for as soon as it is created. */
export const taskAwaitedAtOnce: Mutation = ({ node, isInAsync }) =>
  isInAsync && isCallOf(node, "createTask")
    ? [insertBefore(node, "(await(async(task$)=>{await task$;return [task$]})("), insertAfter(node, "))[0]")]
    : null;

/** What should be a task stays a coroutine, which begins when it is awaited. */
export const taskNotCreated: Mutation = ({ node }) => {
  const coroutine = isCallOf(node, "createTask") ? node.arguments[0] : undefined;
  if (!coroutine) return null;
  return [replace(node, "(", startOf(coroutine)), { start: endOf(coroutine), end: endOf(node), text: ")" }];
};

/** `await asyncio.sleep(2)` becomes `time.sleep(2)`. */
export const sleepBlocks: Mutation = ({ node }) => {
  const call = awaitedCallOf(node, "sleep");
  if (call === null) return null;
  return [
    { start: 0, end: 0, text: `import time$ from "time";` },
    { start: startOf(node), end: endOf(call.callee), text: "time$.sleep" },
  ];
};

/** `time.sleep(2)` becomes `await asyncio.sleep(2)`. */
export const sleepYields: Mutation = ({ node, isInAsync }) => {
  if (!isInAsync || !isTimeSleep(node)) return null;
  return [
    { start: 0, end: 0, text: `import asyncio$ from "asyncio";` },
    replace(node, "await asyncio$.sleep", endOf(node.callee)),
  ];
};

/** Nothing is cancelled. */
export const cancelDropped: Mutation = ({ node }) =>
  isCallOf(node, "cancel") && node.callee.type === "MemberExpression" ? [replace(node, "true")] : null;

/** A wait of its own, blocking or not, takes no time. */
export const waitSkipped: Mutation = ({ node }) => {
  if (node.type === "AwaitExpression") return awaitedCallOf(node, "sleep") ? [replace(node, "undefined")] : null;
  return isTimeSleep(node) ? [replace(node, "undefined")] : null;
};

/** `time.sleep(…)`, which blocks. */
function isTimeSleep(node: Node): node is NodeOf<"CallExpression"> {
  if (!isCallOf(node, "sleep") || node.callee.type !== "MemberExpression") return false;
  const { object } = node.callee;
  return object.type === "Identifier" && object.name === "time";
}
