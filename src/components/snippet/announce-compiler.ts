// Whether somebody waits for the compiler to come over the network: only its first answer takes that long. What the build
// has compiled never waits for it.

import { signal } from "@preact/signals";
import type { Compiler } from "#compiler";

/** While a text waits for the compiler's very first answer. */
export const isCompilerAwaited = signal(false);

/** The same compiler, which says so. */
export function announceCompiler(compiler: Compiler): Compiler {
  let isThere = false;
  return {
    async compile(source, options) {
      isCompilerAwaited.value = !isThere;
      const result = await compiler.compile(source, options).finally(() => (isCompilerAwaited.value = false));
      isThere ||= result.kind === "compiled";
      return result;
    },
    async warm(next) {
      await compiler.warm(next);
      isThere = true;
    },
    dispose: () => compiler.dispose(),
  };
}
