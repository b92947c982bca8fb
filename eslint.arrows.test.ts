// The real ESLint configuration, on texts that do not exist: forbidden imports are reported, allowed ones are not.

import { readFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { findBrokenArrow } from "./eslint.arrows.ts";
import { MODULES } from "./eslint.dependencies.ts";

const eslint = new ESLint({
  cwd: import.meta.dirname,
  // Texts without a file have no types to check.
  overrideConfig: [{ files: ["**/*"], ...tseslint.configs.disableTypeChecked }] as ESLint.Options["overrideConfig"],
});

/** What the named rules say about a text, as `rule: message`. */
async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(import.meta.dirname, file) });
  const rules = new Set(["juggler/arrows", "no-restricted-globals", "no-restricted-properties", "max-lines"]);
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(fatal.message);
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== null && rules.has(ruleId))
    .map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
}

describe("the lint configuration", () => {
  it.each([
    ["a static import", `import "#compiler";`],
    ["a type", `import type { Compiler } from "#compiler";`],
    ["an inline type", `export type C = import("#compiler").Compiler;`],
    ["a re-export", `export * from "#compiler";`],
    ["a named re-export", `export { a } from "#compiler";`],
    ["a dynamic import", `await import("#compiler");`],
    ["a worker's address", `new Worker(new URL("../compiler/worker.ts", import.meta.url));`],
  ])("reports %s against the arrows", async (_what, text) => {
    expect(await complaints("src/grading/snippet.ts", text)).toEqual([expect.stringMatching(/^juggler\/arrows: /)]);
  });

  it("reports imports in components of every kind", async () => {
    const text = `import "../compiler/node.ts";`;
    const broken = `juggler/arrows: "../compiler/node.ts" goes past the front door of src/compiler. Import it by its "#…" name.`;
    expect(await complaints("src/components/Snippet.tsx", text)).toEqual([broken]);
    expect(await complaints("src/components/Snippet.astro", `---\n${text}\n---\n<p>Hello</p>`)).toEqual([broken]);
    expect(await complaints("src/components/Snippet.astro", `<p>Hello</p>\n<script>\n${text}\n</script>`)).toEqual([
      broken,
    ]);
    expect(await complaints("src/grading/snippet.test.ts", text)).toEqual([broken]);
    expect(await complaints("e2e/journey.e2e.ts", `import "../src/compiler/node.ts";`)).toHaveLength(1);
    expect(await complaints("content/lessons/a/b/exercises/c/checks.ts", `import "#compiler";`)).toHaveLength(1);
  });

  it("lets good imports pass", async () => {
    const text = `import { a } from "#recording"; import { b } from "./b.ts"; export const c = [a, b];`;
    expect(await complaints("src/grading/snippet.ts", text)).toEqual([]);
  });

  it.each([
    `localStorage.clear();`,
    `window.sessionStorage.clear();`,
    `globalThis.indexedDB.open("x");`,
    `document.cookie = "x";`,
  ])("keeps storage to src/progress: %s", async (text) => {
    expect(await complaints("src/components/snippet.ts", text)).toEqual([
      expect.stringContaining("Only src/progress touches the browser's storage."),
    ]);
    expect(await complaints("src/progress/snippet.ts", text)).toEqual([]);
  });

  it("holds files to 300 lines", async () => {
    expect(await complaints("src/grading/long.ts", "//\n".repeat(301))).toEqual([expect.stringContaining("max-lines")]);
  });
});

describe("findBrokenArrow", () => {
  it.each([
    ["src/runtime/run.ts", "#recording"],
    ["src/runtime/loop/tasks.ts", "../limits.ts"],
    ["src/runtime/loop/tasks.test.ts", "#compiler/node"],
    ["src/runtime/loop/tasks.test.ts", "vitest"],
    ["src/compiler/browser.ts", "esbuild-wasm"],
    ["src/compiler/instrument.ts", "@babel/parser"],
    ["src/sandbox/bundle-scripts.ts", "esbuild"],
    ["src/editor/editor.ts", "monaco-editor/editor"],
    ["src/editor/editor.ts", "../../content/globals.d.ts?raw"],
    ["src/components/Snippet.tsx", "#attempt"],
    ["src/components/Snippet.tsx", "preact/hooks"],
    ["src/pages/index.astro", "#components/Snippet.astro"],
    ["src/course/lessons.ts", "../../content/course.ts"],
    ["src/content.config.ts", "#course"],
    ["astro.config.mjs", "#course"],
    ["e2e/sandbox.e2e.ts", "#runtime"],
  ])("lets %s import %s", (file, specifier) => {
    expect(findBrokenArrow(file, specifier)).toBeUndefined();
  });

  it.each([
    ["src/recording/recording.ts", "#runtime", "src/recording may not import #runtime; it may import nothing"],
    ["src/recording/recording.ts", "preact", "src/recording may import no package."],
    ["src/runtime/run.ts", "#compiler", "src/runtime may not import #compiler; it may import #recording"],
    [
      "src/runtime/run.ts",
      "node:fs",
      "src/runtime may import no package but node-inspect-extracted, @ungap/structured-clone, fastest-levenshtein, get-east-asian-width.",
    ],
    ["src/sandbox/page.ts", "#compiler", "src/sandbox may not import #compiler"],
    ["src/components/Snippet.tsx", "#compiler/node", "src/components may not import #compiler/node"],
    ["src/components/Snippet.tsx", "#compiler/worker.ts", "src/components may not import #compiler/worker.ts"],
    ["src/player/View.tsx", "../grading/grade.ts", "goes past the front door of src/grading"],
    ["src/player/View.tsx", "./../grading/grade.ts", "goes past the front door of src/grading"],
    ["src/player/View.tsx", "./model/../../grading/grade.ts", "goes past the front door of src/grading"],
    ["src/player/View.tsx", "/src/grading/grade.ts", "depends on where the site is served from"],
    ["src/player/View.tsx", "../../content/globals.d.ts", "leaves src/player"],
    ["src/player/View.tsx", "./lanes", "lacks its extension"],
    ["astro.config.mjs", "./src/course/index.ts", "goes past the front door of src/course"],
    [
      "src/sandbox/page.ts",
      "esbuild",
      "Only src/compiler, src/sandbox/bundle-scripts.ts, src/offline/site/bundle-worker.ts, e2e/sandbox/sandbox-page.ts, scripts/test262 may import esbuild.",
    ],
    [
      "src/sandbox/page.test.ts",
      "esbuild",
      "Only src/compiler, src/sandbox/bundle-scripts.ts, src/offline/site/bundle-worker.ts, e2e/sandbox/sandbox-page.ts, scripts/test262 may import esbuild.",
    ],
    ["src/course/check.ts", "@babel/parser", "Only src/compiler may import @babel/parser."],
    ["src/components/Edit.tsx", "monaco-editor/editor", "Only src/editor may import monaco-editor."],
    ["src/attempt/attempt.ts", "idb", "Only src/progress may import idb."],
  ])("stops %s importing %s", (file, specifier, message) => {
    expect(findBrokenArrow(file, specifier)).toContain(message);
  });
});

describe("the table", () => {
  const doorsOf = (folder: string): readonly string[] => MODULES[folder]?.mayImport ?? [];
  const moduleOf = (door: string): string => `src/${door.slice(1).split("/", 1).join("")}`;

  it("names only front doors that exist", () => {
    const text = readFileSync(path.join(import.meta.dirname, "package.json"), "utf8");
    const { imports } = JSON.parse(text) as { imports: Record<string, string> };
    const doors = Object.keys(imports).map((door) => door.replace(/\/\*$/, ""));
    const named = Object.keys(MODULES)
      .flatMap(doorsOf)
      .filter((name) => name.startsWith("#"));
    expect(named.filter((door) => !doors.includes(door))).toEqual([]);
  });

  it("has no cycles", () => {
    const reach = (folder: string, path: readonly string[]): void => {
      if (path.includes(folder)) throw new Error([...path, folder].join(" → "));
      for (const door of doorsOf(folder)) if (door.startsWith("#")) reach(moduleOf(door), [...path, folder]);
    };
    for (const folder of Object.keys(MODULES)) reach(folder, []);
  });
});
