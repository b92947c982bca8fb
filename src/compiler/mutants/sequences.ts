// Mutations of what is awaited in turn: it is begun all at once, as those believe who think that `await` only fetches.

import { declaredNames } from "../declared-names.ts";
import { childrenOf, endOf, isFunction, isLoop, startOf, walk, type Node, type NodeOf } from "../syntax.ts";
import { isCallOf, type Mutation } from "./mutation.ts";
import { insertBefore, replace, type Rewrite } from "./rewrite.ts";

const IMPORT: Rewrite = { start: 0, end: 0, text: `import asyncio$ from "asyncio";` };

/** Statements in a row that each await a call: all the calls begin where the first one stands. */
export const awaitsTogether: Mutation = ({ node, text }) => {
  if (node.type !== "BlockStatement") return null;
  const rewrites = groupsIn(node.body).flatMap((group) => beginTogether(group, text));
  return rewrites.length === 0 ? null : [IMPORT, ...rewrites];
};

/** A loop that awaits in its body: all rounds begin at once. */
export const loopTogether: Mutation = ({ node, text }) => {
  if (node.type !== "ForOfStatement" || node.await || node.left.type !== "VariableDeclaration") return null;
  const { left, right, body } = node;
  const variable = left.declarations[0]?.id;
  if (!variable || !holds(body, "AwaitExpression") || LEAVING.some((type) => holds(body, type))) return null;
  const items = text.slice(startOf(right), endOf(right));
  const round = text.slice(startOf(variable), endOf(variable));
  return [
    IMPORT,
    replace(node, `await asyncio$.gather(...Array.from(${items},async(${round})=>{`, startOf(body)),
    { start: endOf(body), end: endOf(body), text: "}));" },
  ];
};

const LEAVING = ["BreakStatement", "ContinueStatement", "ReturnStatement"] as const;

interface AwaitedCall {
  readonly statement: Node;
  readonly call: Node;
}

/** Neighbours of which none uses what an earlier one gave. */
function groupsIn(statements: readonly Node[]): AwaitedCall[][] {
  const groups: AwaitedCall[][] = [];
  let group: AwaitedCall[] = [];
  for (const statement of statements) {
    const call = callAwaitedBy(statement);
    if (call === null || usesNamesOf(call, group)) {
      groups.push(group);
      group = [];
    }
    if (call !== null) group.push({ statement, call });
  }
  return [...groups, group].filter(({ length }) => length > 1);
}

/** The call in `const tea = await brew();` or `await brew();`; a call of `sleep` begins nothing that could overlap. */
function callAwaitedBy(statement: Node): Node | null {
  const wait = waitOf(statement);
  if (wait?.type !== "AwaitExpression" || wait.argument.type !== "CallExpression") return null;
  return ["sleep", "gather"].some((name) => isCallOf(wait.argument, name)) ? null : wait.argument;
}

function waitOf(statement: Node): Node | null | undefined {
  if (statement.type === "ExpressionStatement") return statement.expression;
  return statement.type === "VariableDeclaration" ? statement.declarations[0]?.init : null;
}

function usesNamesOf(call: Node, group: readonly AwaitedCall[]): boolean {
  const names = new Set(group.flatMap(({ statement }) => [...declaredNames(statement)]));
  let isUsed = false;
  walk(call, (node) => {
    if (node.type === "Identifier" && names.has(node.name)) isUsed = true;
  });
  return isUsed;
}

function beginTogether(group: readonly AwaitedCall[], text: string): Rewrite[] {
  const [first] = group;
  if (!first) return [];
  const nameOf = (call: Node): string => `task${startOf(call)}$`;
  const tasks = group.map(
    ({ call }) => `${nameOf(call)}=asyncio$.createTask(${text.slice(startOf(call), endOf(call))})`,
  );
  return [
    insertBefore(first.statement, `const ${tasks.join()};`),
    ...group.map(({ call }) => replace(call, nameOf(call))),
  ];
}

/** Whether there is such a node in this one, outside of functions (and, for what leaves a loop, of inner loops). */
function holds(node: Node, type: NodeOf<"AwaitExpression" | (typeof LEAVING)[number]>["type"]): boolean {
  if (node.type === type) return true;
  if (isFunction(node) || (isLoop(node) && type !== "AwaitExpression" && type !== "ReturnStatement")) return false;
  return childrenOf(node).some((child) => holds(child, type));
}
