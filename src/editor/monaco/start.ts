// Starts Monaco in a page, once: its worker, its theme, TypeScript.

import type { LanguageClient } from "../language/language-client.ts";
import { followTheme } from "./follow-theme.ts";
import { editor } from "./parts.ts";
import { teachTypeScript } from "./typescript.ts";

let language: LanguageClient | undefined;

export function startMonaco(): LanguageClient {
  if (language === undefined) {
    // Monaco's own way to its worker is a `blob:` URL, which the page's policy refuses. It asks for this one late, if ever.
    globalThis.MonacoEnvironment = {
      getWorker: () => new Worker(new URL("./editor-worker.ts", import.meta.url), { type: "module" }),
    };
    followTheme();
    language = teachTypeScript();
    // Ligatures and widths are wrong in an editor that is drawn before its font has come.
    void document.fonts.ready.then(() => editor.remeasureFonts());
  }
  return language;
}
