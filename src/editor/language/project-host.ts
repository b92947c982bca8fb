// The project that TypeScript sees: the learner's files, `content/globals.d.ts` and TypeScript's own libraries, all of
// them texts in memory.

import ts from "typescript";
import { COMPILER_OPTIONS } from "./compiler-options.ts";

/** Everything that is there before the learner's files. */
export interface World {
  /** The text of `content/globals.d.ts`. */
  readonly globals: string;
  /** TypeScript's libraries by name: `lib.es5.d.ts` and so on. */
  readonly libraries: ReadonlyMap<string, string>;
}

export interface ProjectHost extends ts.LanguageServiceHost {
  update(file: string, text: string): void;
  remove(file: string): void;
}

const GLOBALS_FILE = "/globals.d.ts";
const LIBRARIES = "/libraries";

export function createProjectHost({ globals, libraries }: World): ProjectHost {
  const files = new Map([[GLOBALS_FILE, { text: globals, version: 0 }]]);
  // Never the same for two texts, also of a file that was removed and is back: TypeScript keeps what it has parsed.
  let lastVersion = 0;
  const read = (name: string): string | undefined =>
    name.startsWith(`${LIBRARIES}/`) ? libraries.get(name.slice(LIBRARIES.length + 1)) : files.get(name)?.text;
  return {
    update(file, text) {
      if (files.get(file)?.text !== text) files.set(file, { text, version: ++lastVersion });
    },
    remove: (file) => void files.delete(file),
    getCompilationSettings: () => COMPILER_OPTIONS,
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: (name) => String(files.get(name)?.version ?? 0),
    getScriptSnapshot(name) {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => "/",
    // TypeScript looks for the libraries that the options name beside this one.
    getDefaultLibFileName: () => `${LIBRARIES}/lib.d.ts`,
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
  };
}
