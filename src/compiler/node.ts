// The compiler in Node, for the build, the command line and the tests: the same as in the page, on esbuild itself.

import { transform } from "esbuild";
import { compileWith } from "./compile.ts";
import type { CompiledText, CompileOptions, Compiler } from "./compiler.ts";
import { transformWith } from "./lower.ts";

/** A compiler that is always there. */
export interface NodeCompiler extends Compiler {
  compile(source: string, options: CompileOptions): Promise<CompiledText>;
}

export function createNodeCompiler(): NodeCompiler {
  const reach = transformWith({ transform });
  return {
    compile: (source, options) => compileWith(reach, source, options),
    warm: async () => {
      await reach("", {});
    },
    // esbuild keeps one process for everyone in this one, and lets it end with this one.
    dispose: () => undefined,
  };
}
