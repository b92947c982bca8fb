// How TypeScript looks at a snippet in the editor: as `content/lessons/tsconfig.json` has it for the course's own
// snippets. (A test compares the two; this one is here because the options must be known in the page.)

import ts from "typescript";

export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts", "lib.es2025.iterator.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  useUnknownInCatchVariables: false,
  skipLibCheck: false,
  noEmit: true,
  allowImportingTsExtensions: true,
};
