// The worker in which TypeScript runs: one for all editors of a page.

import globals from "../../../content/globals.d.ts?raw";
import { replyTo, type Call } from "./protocol.ts";
import { createSnippetLanguage } from "./snippet-language.ts";

/** Those of ECMAScript, and none of browsers. */
const LIBRARIES = import.meta.glob<string>(
  "/node_modules/typescript/lib/lib.{es5,es20[0-9][0-9],esnext,decorators,es20[0-9][0-9].*,esnext.*,decorators.*}.d.ts",
  { eager: true, query: "?raw", import: "default" },
);
/** Long enough for a question that was waiting for this worker to come first. */
const PAUSE_MS = 50;
const PRIME = { file: "/prime.ts", text: 'import asyncio from "asyncio";\nasyncio.run(asyncio.sleep(1));\n' };

const libraries = new Map(
  Object.entries(LIBRARIES).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
);
const language = createSnippetLanguage({ globals, libraries });

// TypeScript reads its libraries when it is first asked: better before the learner waits for the answer.
const priming = setTimeout(() => {
  language.update(PRIME.file, PRIME.text);
  language.diagnose(PRIME.file);
  language.remove(PRIME.file);
}, PAUSE_MS);

self.onmessage = ({ data }: MessageEvent<Call>) => {
  clearTimeout(priming);
  self.postMessage(replyTo(language, data));
};
