// What a downloaded program needs beside it, so that an editor elsewhere knows what it may call: the declarations, and a
// configuration that says so.

import { readGlobals } from "#editor/globals";

export function publishedTypes(): Readonly<Record<string, string>> {
  return { "globals.d.ts": readGlobals(), "tsconfig.json": `${JSON.stringify(CONFIGURATION, null, 2)}\n` };
}

/** As `content/lessons/tsconfig.json`, for a folder that holds programs and `globals.d.ts`. A test compares the two. */
const CONFIGURATION = {
  compilerOptions: {
    target: "ESNext",
    lib: ["ES2024", "ESNext.Disposable", "ESNext.Iterator"],
    types: [],
    module: "ESNext",
    moduleResolution: "Bundler",
    moduleDetection: "force",
    strict: true,
    useUnknownInCatchVariables: false,
    noEmit: true,
  },
};
