// What the editor knows about TypeScript: diagnostics, completion, documentation and formatting of snippets, each a
// module of its own in a world of ECMAScript and `content/globals.d.ts`. Plain data in and out, places as offsets in
// UTF-16 code units. It knows no editor and no worker, and runs in Node as well.

import ts from "typescript";
import { adviseOn } from "./advice/index.ts";
import type { Advice, Fix } from "./advice/index.ts";
import { documentationOf, type Documentation } from "./documentation.ts";
import { createProjectHost, type World } from "./project-host.ts";
import { diagnosesOf, type Diagnosis } from "./diagnoses.ts";
import { fixesAt } from "./fixes.ts";

/** A file's name as the language knows it; each editor has its own, so that names in two snippets never clash. */
type FileName = string;

export interface Completion {
  readonly name: string;
  readonly kind: `${ts.ScriptElementKind}`;
  /** Completions are shown in the order of this text. */
  readonly sort: string;
  readonly isDeprecated: boolean;
  /** What it replaces, where that is not the word at the caret. */
  readonly replaces?: ts.TextSpan;
}

export interface Hover extends Documentation {
  readonly span: ts.TextSpan;
}

export interface Signature extends Documentation {
  readonly parameters: readonly Documentation[];
}

export interface Signatures {
  readonly all: readonly Signature[];
  readonly active: number;
  readonly activeParameter: number;
}

export interface SnippetLanguage {
  /** Says what a file contains from now on; all other calls speak of that. */
  update(file: FileName, text: string): void;
  remove(file: FileName): void;
  diagnose(file: FileName): readonly Diagnosis[];
  /** Ways to mend what is wrong at a place. */
  fixes(file: FileName, span: ts.TextSpan): readonly Fix[];
  complete(file: FileName, offset: number): readonly Completion[];
  /** What a completion is, for the one that is looked at. */
  describe(file: FileName, offset: number, name: string): Documentation | undefined;
  hover(file: FileName, offset: number): Hover | undefined;
  signatures(file: FileName, offset: number): Signatures | undefined;
  format(file: FileName): readonly ts.TextChange[];
}

const FORMAT: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings("\n"),
  indentSize: 2,
  tabSize: 2,
  convertTabsToSpaces: true,
};

export function createSnippetLanguage(world: World): SnippetLanguage {
  const host = createProjectHost(world);
  const service = ts.createLanguageService(host);
  const diagnosticsOf = (file: FileName): ts.Diagnostic[] => [
    ...service.getSyntacticDiagnostics(file),
    ...service.getSemanticDiagnostics(file),
    ...service.getSuggestionDiagnostics(file),
  ];
  const adviceOn = (file: FileName): readonly Advice[] => {
    const program = service.getProgram();
    const source = program?.getSourceFile(file);
    return program && source ? adviseOn(source, program.getTypeChecker()) : [];
  };
  return {
    update: (file, text) => host.update(file, text),
    remove: (file) => host.remove(file),
    diagnose: (file) => [...diagnosesOf(diagnosticsOf(file)), ...adviceOn(file).map(diagnosisOf)],
    fixes: (file, span) => fixesAt({ file, span }, diagnosticsOf(file), adviceOn(file), service, FORMAT),
    complete: (file, offset) => (service.getCompletionsAtPosition(file, offset, {})?.entries ?? []).map(completionOf),
    describe(file, offset, name) {
      const entry = service.getCompletionEntryDetails(file, offset, name, undefined, undefined, undefined, undefined);
      return entry && documentationOf(entry);
    },
    hover(file, offset) {
      const info = service.getQuickInfoAtPosition(file, offset);
      return info && { ...documentationOf(info), span: info.textSpan };
    },
    signatures(file, offset) {
      const items = service.getSignatureHelpItems(file, offset, {});
      return items && signaturesOf(items);
    },
    format: (file) => service.getFormattingEditsForDocument(file, FORMAT),
  };
}

function diagnosisOf({ kind, span, message }: Advice): Diagnosis {
  return { kind, span, message, isUnnecessary: false, isDeprecated: false };
}

function completionOf(entry: ts.CompletionEntry): Completion {
  return {
    name: entry.name,
    kind: entry.kind,
    sort: entry.sortText,
    isDeprecated: entry.kindModifiers?.includes(ts.ScriptElementKindModifier.deprecatedModifier) ?? false,
    ...(entry.replacementSpan === undefined ? {} : { replaces: entry.replacementSpan }),
  };
}

function signaturesOf(help: ts.SignatureHelpItems): Signatures {
  const all = help.items.map((item) => {
    const parameters = item.parameters.map((parameter) => documentationOf(parameter));
    const separator = ts.displayPartsToString(item.separatorDisplayParts);
    const list = parameters.map(({ signature }) => signature).join(separator);
    const [before, after] = [item.prefixDisplayParts, item.suffixDisplayParts].map((parts) =>
      ts.displayPartsToString(parts),
    );
    return { ...documentationOf(item), signature: `${before ?? ""}${list}${after ?? ""}`, parameters };
  });
  return { all, active: help.selectedItemIndex, activeParameter: help.argumentIndex };
}
