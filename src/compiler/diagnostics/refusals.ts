// What is right TypeScript and yet cannot run here: unknown modules, names that are ours, `arguments` that are ours,
// patterns that no engine takes, waiting at the top level under asyncio rules. Each is refused before the program runs, in the learner's words.

import type { Rules } from "#recording";
import type { Diagnostic } from "../compiler.ts";
import { diagnostic } from "./diagnose.ts";
import { diagnoseNode } from "./diagnose-node.ts";
import { HELPERS } from "../helpers.ts";
import { refuseImport } from "./refused-imports.ts";
import { childrenOf, isFunction, isPropertyName, walk, type Node, type Syntax } from "../syntax.ts";
import { topLevelAwaits, type Waiting } from "../top-level-await.ts";

/** @param modules the names that it may import */
export function refuseProgram(
  program: Syntax["program"],
  text: string,
  rules: Rules,
  modules: readonly string[],
): Diagnostic[] {
  const refused =
    rules === "asyncio" ? topLevelAwaits(program).map((waiting) => refuseTopLevelAwait(waiting, text)) : [];
  refused.push(...refuseImport(program, modules));
  walk(program, (node, parent) => {
    if (isTaken(node, parent)) refused.push(refuseName(node, node.name));
    if (node.type === "RegExpLiteral") refused.push(...refusePattern(node));
  });
  return [...refused, ...refuseArguments(program)];
}

const PUT_INTO_MAIN = "Put it into `async function main()`, and start that with `asyncio.run(main())`.";

function refuseTopLevelAwait(waiting: Waiting, text: string): Diagnostic {
  const { line, column } = waiting.loc?.start ?? { line: 0, column: -1 };
  const keyword = keywordOf(waiting);
  const written = text.startsWith(keyword, waiting.start ?? 0) ? keyword.length : 0;
  return diagnostic(line, column + 1, written, `\`${keyword}\` only works inside an async function.`, PUT_INTO_MAIN);
}

function keywordOf(waiting: Waiting): string {
  if (waiting.type === "AwaitExpression") return "await";
  return waiting.type === "ForOfStatement" ? "for await" : "await using";
}

const OURS: ReadonlySet<string> = new Set(HELPERS);

function isTaken(node: Node, parent: Node | null): node is Extract<Node, { type: "Identifier" }> {
  if (node.type !== "Identifier" || (parent && isPropertyName(node, parent))) return false;
  return node.name.startsWith("$$") || OURS.has(node.name);
}

function refuseName(node: Node, name: string): Diagnostic {
  return diagnoseNode(
    node,
    `The name \`${name}\` is taken by the machinery that runs your program.`,
    "Choose another name.",
  );
}

/** A module has no `arguments`; those of the function that a program becomes are what drives it. */
function refuseArguments(node: Node): Diagnostic[] {
  return childrenOf(node).flatMap((child) => {
    if (isFunction(child) && child.type !== "ArrowFunctionExpression") return [];
    if (child.type !== "Identifier" || child.name !== "arguments" || isPropertyName(child, node)) {
      return refuseArguments(child);
    }
    const hint = "Use the parameters of a function: `function f(...values) { … }`.";
    return [diagnoseNode(child, "There is no `arguments` outside of a function.", hint)];
  });
}

/** The parser takes any pattern; the engine would refuse the whole program for it, without a line. */
function refusePattern(node: Extract<Node, { type: "RegExpLiteral" }>): Diagnostic[] {
  try {
    new RegExp(node.pattern, node.flags);
    return [];
  } catch (error) {
    const why = (error instanceof Error ? error.message : "").replace(/^.*: /su, "");
    const hint = "Write a backslash before a character that stands for itself: `\\(`.";
    return [diagnoseNode(node, `This regular expression is not right: ${why}.`, hint)];
  }
}
