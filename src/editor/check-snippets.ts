// For tests: asks the editor's own language about snippets.

import { readWorld } from "./language/read-world.ts";
import { createSnippetLanguage } from "./language/snippet-language.ts";

/**
 * Checks snippets, each a module of its own, in one go.
 * @returns for each snippet the errors that the editor shows, as `line: first line of the message`
 */
export function checkSnippets(snippets: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const language = createSnippetLanguage(readWorld());
  const files = Object.entries(snippets).map(([name, text], index) => ({ name, text, file: `/${index}/snippet.ts` }));
  for (const { file, text } of files) language.update(file, text);
  const complaints = files.map(({ name, text, file }) => {
    const errors = language.diagnose(file).filter(({ kind }) => kind === "error");
    return [name, errors.map(({ span, message }) => `${lineAt(text, span.start)}: ${message.split("\n", 1)[0] ?? ""}`)];
  });
  return Object.fromEntries(complaints) as Record<string, string[]>;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
