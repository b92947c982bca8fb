// Completion: what TypeScript offers at the caret, as Monaco lists it.

import type { LanguageClient } from "../language/language-client.ts";
import type { Completion } from "../language/snippet-language.ts";
import { documentOf, rangeOf } from "./documents.ts";
import { languages, type editor, type IRange, type Position } from "./parts.ts";

/** An item, and what has to be known to say more about it when it is looked at. */
interface Item extends languages.CompletionItem {
  readonly label: string;
  readonly model: editor.ITextModel;
  readonly offset: number;
}

export function completionsFrom(client: LanguageClient): languages.CompletionItemProvider {
  return {
    triggerCharacters: [".", '"', "'"],
    async provideCompletionItems(model, position) {
      const offset = model.getOffsetAt(position);
      const completions = await client.ask(documentOf(model), "complete", offset);
      if (model.isDisposed()) return null;
      const word = wordRange(model, position);
      return { suggestions: completions.map((completion) => itemOf(completion, model, offset, word)) };
    },
    async resolveCompletionItem(item) {
      const { model, offset, label } = item as Item;
      if (model.isDisposed()) return item;
      const documentation = await client.ask(documentOf(model), "describe", offset, label);
      if (documentation === undefined) return item;
      return { ...item, detail: documentation.signature, documentation: { value: documentation.markdown } };
    },
  };
}

function wordRange(model: editor.ITextModel, { lineNumber, column }: Position): IRange {
  const { startColumn, endColumn } = model.getWordUntilPosition({ lineNumber, column });
  return { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn, endColumn };
}

function itemOf(completion: Completion, model: editor.ITextModel, offset: number, word: IRange): Item {
  return {
    label: completion.name,
    insertText: completion.name,
    kind: languages.CompletionItemKind[KINDS[completion.kind] ?? "Property"],
    sortText: completion.sort,
    tags: completion.isDeprecated ? [languages.CompletionItemTag.Deprecated] : [],
    range: completion.replaces === undefined ? word : rangeOf(model, completion.replaces),
    model,
    offset,
  };
}

/** Monaco's icon for each of TypeScript's kinds; properties and the like have the same. */
const KINDS: Readonly<Record<string, keyof typeof languages.CompletionItemKind>> = {
  keyword: "Keyword",
  "primitive type": "Keyword",
  var: "Variable",
  let: "Variable",
  const: "Variable",
  using: "Variable",
  "await using": "Variable",
  "local var": "Variable",
  parameter: "Variable",
  function: "Function",
  "local function": "Function",
  method: "Method",
  class: "Class",
  "local class": "Class",
  interface: "Interface",
  type: "Interface",
  enum: "Enum",
  "enum member": "EnumMember",
  module: "Module",
  "external module name": "Module",
  alias: "Module",
  string: "Value",
};
