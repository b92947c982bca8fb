// What esbuild gets wrong about loops. It does not lower `using` in the head of `for (;;)`, and refuses `await using`
// there: the declaration is moved in front of the loop beforehand. And in what it has made, a block with `using` and a
// `for await` keep in `var`s what became of them, and so what an earlier round of a loop around them has left there.

import type { Edits } from "./edits.ts";
import { childrenOf, endOf, startOf, type Node, type NodeOf } from "./syntax.ts";

/**
 * `for (using a = b; …)` becomes `{using a = b;for(; …) …}`: such a variable is a constant, of which there is one for all
 * rounds (ECMA-262, ForLoopEvaluation). Call it before anything else wraps these loops.
 */
export function moveUsingOutOfHeads(
  edits: Edits,
  node: Node,
  labels: readonly NodeOf<"LabeledStatement">[] = [],
): void {
  if (node.type === "ForStatement") moveOut(edits, node, labels);
  const inner = node.type === "LabeledStatement" ? [...labels, node] : [];
  for (const child of childrenOf(node)) moveUsingOutOfHeads(edits, child, inner);
}

function moveOut(edits: Edits, loop: NodeOf<"ForStatement">, labels: readonly NodeOf<"LabeledStatement">[]): void {
  const { init } = loop;
  if (init?.type !== "VariableDeclaration" || !/using$/u.test(init.kind)) return;
  edits.blank(startOf(labels[0] ?? loop), startOf(init));
  edits.open(startOf(init), "{");
  edits.close(endOf(init), `;${labels.map(({ label }) => `${label.name}:`).join("")}for(`);
  edits.close(endOf(loop), "}");
}

/** Does what is to be done to esbuild's text. No line changes, and no column of what the learner wrote. */
export function mendLoops(code: string): string {
  return checkResults(resetIterations(resetDisposals(code)));
}

/** The error of a block with `using` is declared where it is caught. */
function resetDisposals(code: string): string {
  return code.replaceAll(/^( *var (\S+) = \[\]);$/gmu, (declaration, head: string, stack: string, at: number) => {
    const end = new RegExp(String.raw`__callDispose\(${stack.replaceAll("$", "\\$")}, (\S+), (\S+)\)`, "u");
    const [, error, hasError] = end.exec(code.slice(at)) ?? [];
    return error === undefined || hasError === undefined
      ? declaration
      : `${head}, ${error} = void 0, ${hasError} = false;`;
  });
}

/** Whether a `for await` is to be closed, and its error, are declared behind the call that may throw. */
function resetIterations(code: string): string {
  const head = /^( *)try \{(\n\1 {2}(?:\S+: )*for \(var (iter\d*) = __forAwait\()/gmu;
  return code.replaceAll(head, (all, indent: string, loop: string, iterator: string, at: number) => {
    const names = new RegExp(
      String.raw`, (more\d*), (temp\d*), (error\d*); \1 = !\(\2 = yield .*\b${iterator}\.next\(`,
      "u",
    );
    const [, more, , error] = names.exec(code.slice(at)) ?? [];
    return more === undefined || error === undefined ? all : `${indent}try { ${more} = ${error} = void 0;${loop}`;
  });
}

/** What an iterator answers must be an object (ECMA-262, ForIn/OfBodyEvaluation and AsyncIteratorClose): ours looks. */
function checkResults(code: string): string {
  return code
    .replaceAll(
      / = !\((temp\d* = yield .*\b(iter\d*)\.next\(\)\)?)\)\.done; (?=more\d* = false\) \{$)/gmu,
      " = !$2.checked($1).done; ",
    )
    .replaceAll(/ && \((yield .*\.call\((iter\d*)\)\)?)\);$/gmu, " && $2.checked($1);");
}
