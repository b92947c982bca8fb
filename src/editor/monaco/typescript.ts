// TypeScript in Monaco, by our own language worker instead of Monaco's: that one brings an older TypeScript, the
// libraries of browsers, and every feature of Monaco's that we left out.

import { conf } from "monaco-editor/languages/definitions/typescript/typescript";
import { createLanguageClient, type LanguageClient } from "../language/language-client.ts";
import { colouring } from "./colouring.ts";
import { completionsFrom } from "./completions.ts";
import { formattingFrom } from "./formatting.ts";
import { hoversFrom, signaturesFrom } from "./hints.ts";
import { languages } from "./parts.ts";
import { quickFixesFrom } from "./quick-fixes.ts";

export const TYPESCRIPT = "typescript";

/** Teaches Monaco. Once in a page. */
export function teachTypeScript(): LanguageClient {
  const client = createLanguageClient(
    () => new Worker(new URL("../language/worker.ts", import.meta.url), { type: "module", name: TYPESCRIPT }),
  );
  languages.register({ id: TYPESCRIPT });
  languages.setLanguageConfiguration(TYPESCRIPT, conf);
  languages.setTokensProvider(TYPESCRIPT, colouring);
  languages.registerCompletionItemProvider(TYPESCRIPT, completionsFrom(client));
  languages.registerHoverProvider(TYPESCRIPT, hoversFrom(client));
  languages.registerSignatureHelpProvider(TYPESCRIPT, signaturesFrom(client));
  languages.registerDocumentFormattingEditProvider(TYPESCRIPT, formattingFrom(client));
  languages.registerCodeActionProvider(TYPESCRIPT, quickFixesFrom(client), { providedCodeActionKinds: ["quickfix"] });
  return client;
}
