// What TypeScript finds wrong with a snippet, reduced to what helps a learner: nothing about types that are not written
// down, and no advice about Node or browsers, for there is neither here.

import ts from "typescript";
import { TOLERATED_DIAGNOSTICS } from "./tolerated-diagnostics.ts";

export interface Diagnosis {
  readonly kind: "error" | "warning" | "hint";
  readonly span: ts.TextSpan;
  readonly message: string;
  readonly isUnnecessary: boolean;
  readonly isDeprecated: boolean;
}

/** What TypeScript says behind `Cannot find name 'document'.` and the like. */
const ADVICE = / Do you need to (?:change your target library|install type definitions).*$/s;

export function diagnosesOf(diagnostics: readonly ts.Diagnostic[]): readonly Diagnosis[] {
  return diagnostics.filter(({ code }) => !TOLERATED_DIAGNOSTICS.includes(code)).map(diagnosisOf);
}

function diagnosisOf(diagnostic: ts.Diagnostic): Diagnosis {
  return {
    kind: KINDS[diagnostic.category],
    span: { start: diagnostic.start ?? 0, length: diagnostic.length ?? 0 },
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n").replace(ADVICE, ""),
    isUnnecessary: diagnostic.reportsUnnecessary !== undefined,
    isDeprecated: diagnostic.reportsDeprecated !== undefined,
  };
}

const KINDS: Readonly<Record<ts.DiagnosticCategory, Diagnosis["kind"]>> = {
  [ts.DiagnosticCategory.Error]: "error",
  [ts.DiagnosticCategory.Warning]: "warning",
  [ts.DiagnosticCategory.Suggestion]: "hint",
  [ts.DiagnosticCategory.Message]: "hint",
};
