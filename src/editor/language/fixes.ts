// Quick fixes at a place: our own, and those of TypeScript's that help with a snippet.

import type ts from "typescript";
import type { Advice, Fix } from "./advice/index.ts";

/** TypeScript's names for its fixes. The others write types out, declare what a slip of the pen named, or need files. */
const HELPFUL = new Set([
  "addMissingAsync",
  "addMissingAwait",
  "addMissingConst",
  "addMissingNewOperator",
  "fixAwaitInSyncFunction",
  "fixMissingProperties",
  "fixReturnTypeInAsyncFunction",
  "fixUnreachableCode",
  "import",
  "spelling",
  "unusedIdentifier",
]);

interface Place {
  readonly file: string;
  readonly span: ts.TextSpan;
}

/** Of what is wrong there, as the service found it. */
export function fixesAt(
  { file, span }: Place,
  diagnostics: readonly ts.Diagnostic[],
  advice: readonly Advice[],
  service: ts.LanguageService,
  format: ts.FormatCodeSettings,
): readonly Fix[] {
  const touched = diagnostics.filter(({ start = 0, length = 0 }) => touches(span, { start, length }));
  const actions = touched.flatMap(({ start = 0, length = 0, code }) =>
    service.getCodeFixesAtPosition(file, start, start + length, [code], format, { quotePreference: "double" }),
  );
  const own = advice.filter((each) => touches(span, each.span)).flatMap(({ fixes }) => fixes);
  const all = [...own, ...actions.filter(({ fixName }) => HELPFUL.has(fixName)).flatMap((fix) => fixOf(fix, file))];
  return all.filter(({ title }, index) => all.findIndex((other) => other.title === title) === index);
}

function touches(one: ts.TextSpan, other: ts.TextSpan): boolean {
  return one.start <= other.start + other.length && other.start <= one.start + one.length;
}

function fixOf({ description, changes, fixName }: ts.CodeFixAction, file: string): Fix[] {
  const here = changes.filter(({ fileName }) => fileName === file).flatMap(({ textChanges }) => textChanges);
  if (here.length === 0) return [];
  return [{ title: description, changes: here, isPreferred: fixName === "spelling" || fixName === "import" }];
}
