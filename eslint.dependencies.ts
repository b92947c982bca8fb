// Who may import whom: the architecture's arrows as one table, enforced by `eslint.arrows.ts`. It knows folders, front
// doors (the `imports` of package.json) and packages; it does not know how imports are found in a file.

export interface Module {
  /** The front doors it may go through. A path names the one file outside of all modules that it may read. */
  readonly mayImport: readonly string[];
  /** The only packages it may import; where this is missing, any that nobody owns. */
  readonly packages?: readonly string[];
}

/** Every module, by its folder. There are no other arrows between them, and no cycles. */
export const MODULES: Readonly<Record<string, Module>> = {
  "src/recording": { mayImport: [], packages: [] },
  "src/runtime": {
    mayImport: ["#recording"],
    packages: ["node-inspect-extracted", "@ungap/structured-clone", "fastest-levenshtein", "get-east-asian-width"],
  },
  "src/grading": { mayImport: ["#recording"], packages: [] },
  "src/compiler": { mayImport: ["#runtime", "#recording"] },
  "src/sandbox": { mayImport: ["#runtime", "#runtime/limits", "#recording"] },
  "src/attempt": { mayImport: ["#compiler", "#sandbox", "#grading", "#recording"], packages: [] },
  "src/player": { mayImport: ["#recording"] },
  "src/editor": { mayImport: ["#styles", "content/globals.d.ts"] },
  "src/share": { mayImport: ["#recording"], packages: [] },
  "src/progress": { mayImport: [] },
  "src/offline": { mayImport: [] },
  "src/course": {
    mayImport: [
      "#attempt",
      "#attempt/check",
      "#compiler",
      "#compiler/node",
      "#compiler/mutants",
      "#sandbox",
      "#sandbox/node",
      "#grading",
      "#recording",
      "content/course.ts",
      "content/glossary.ts",
      "content/numbers.ts",
      "content/sources.ts",
    ],
  },
  "src/command-line": { mayImport: ["#attempt", "#compiler/node", "#sandbox/node", "#recording"] },
  "src/components": {
    mayImport: [
      "#attempt",
      "#attempt/check",
      "#compiler",
      "#sandbox",
      "#grading",
      "#player",
      "#player/timeline",
      "#editor",
      "#editor/globals",
      "#editor/stand-in",
      "#progress",
      "#progress/file",
      "#share",
      "#offline",
      "#course",
      "#styles",
      "#styles/tokens.css",
      "#styles/buttons.css",
      "#styles/heard-only.css",
      "#styles/fallback-fonts.css",
      "#recording",
    ],
  },
  "src/layouts": { mayImport: ["#components", "#course"] },
  "src/pages": { mayImport: ["#components", "#course", "#sandbox/site"] },
  "src/styles": { mayImport: [], packages: [] },
  "content/lessons": { mayImport: ["#grading", "#recording"], packages: [] },
};

/** Packages with one home: a folder or a file. Nobody else may import them, not even a test. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  esbuild: [
    "src/compiler",
    "src/sandbox/bundle-scripts.ts",
    "src/offline/site/bundle-worker.ts",
    "e2e/sandbox/sandbox-page.ts",
    "scripts/test262",
  ],
  "esbuild-wasm": ["src/compiler"],
  "@babel/parser": ["src/compiler"],
  "monaco-editor": ["src/editor"],
  idb: ["src/progress"],
};

/** The browser's storage has one home, too. */
export const STORAGE_OWNER = "src/progress";
/** Files of the site itself are kept by its service worker; nothing of the learner's is among them. */
export const FILES_OWNER = "src/offline/worker";
export const STORAGE_GLOBALS = ["localStorage", "sessionStorage", "indexedDB", "cookieStore", "caches"] as const;
