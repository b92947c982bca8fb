// All advisers over a whole file.

import ts from "typescript";
import type { Advice, Adviser, Reading } from "./advice.ts";
import { findAwaitInLoop } from "./await-in-loop.ts";
import { findBlockingCall } from "./blocking-call.ts";
import { findFloatingCoroutine } from "./floating-coroutine.ts";

export type { Advice, Fix } from "./advice.ts";

const ADVISERS: readonly Adviser[] = [findFloatingCoroutine, findBlockingCall, findAwaitInLoop];

export function adviseOn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Advice[] {
  const reading: Reading = { file, checker, asyncio: nameOfAsyncio(file) };
  const found: Advice[] = [];
  const visit = (node: ts.Node): void => {
    for (const advise of ADVISERS) {
      const advice = advise(node, reading);
      if (advice !== null) found.push(advice);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The default import's: whoever imports names one by one gets advice that needs no more. */
function nameOfAsyncio(file: ts.SourceFile): string | null {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const name = statement.importClause?.name;
    if (statement.moduleSpecifier.text === "asyncio" && name !== undefined) return name.text;
  }
  return null;
}
