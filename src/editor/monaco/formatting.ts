// Format: the whole text, on demand, by TypeScript's own rules.

import type { LanguageClient } from "../language/language-client.ts";
import { documentOf, rangeOf } from "./documents.ts";
import type { languages } from "./parts.ts";

export function formattingFrom(client: LanguageClient): languages.DocumentFormattingEditProvider {
  return {
    async provideDocumentFormattingEdits(model) {
      const document = documentOf(model);
      const version = document.getVersion();
      const changes = await client.ask(document, "format");
      // What was typed meanwhile is worth more than its format.
      if (model.isDisposed() || document.getVersion() !== version) return [];
      return changes.map(({ span, newText }) => ({ range: rangeOf(model, span), text: newText }));
    },
  };
}
