// Quick fixes: what TypeScript and our own advice offer for what is wrong at a place.

import type { LanguageClient } from "../language/language-client.ts";
import { documentOf, rangeOf } from "./documents.ts";
import type { languages } from "./parts.ts";

export function quickFixesFrom(client: LanguageClient): languages.CodeActionProvider {
  return {
    async provideCodeActions(model, range, context) {
      const start = model.getOffsetAt(range.getStartPosition());
      const span = { start, length: model.getOffsetAt(range.getEndPosition()) - start };
      const version = model.getVersionId();
      const fixes = await client.ask(documentOf(model), "fixes", span);
      const isStale = model.isDisposed() || model.getVersionId() !== version;
      const actions = (isStale ? [] : fixes).map(({ title, changes, isPreferred }) => ({
        title,
        kind: "quickfix",
        isPreferred,
        diagnostics: [...context.markers],
        edit: {
          edits: changes.map((change) => ({
            resource: model.uri,
            versionId: version,
            textEdit: { range: rangeOf(model, change.span), text: change.newText },
          })),
        },
      }));
      return { actions, dispose: () => undefined };
    },
  };
}
