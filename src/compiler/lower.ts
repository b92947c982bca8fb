// The second half of the compiler: instrumented TypeScript to JavaScript without any asynchrony of its own, by
// esbuild, whichever one it is given. Knows the learner's text only as text.

import type { Message, transform, TransformFailure, TransformOptions } from "esbuild";

/** esbuild's `transform`, reached in whatever way there is; what is wrong with the text comes back as `errors`. */
export type Transform = (text: string, options: TransformOptions) => Promise<Transformed>;

export interface Transformed {
  readonly code: string;
  readonly map: string;
  readonly warnings: readonly Message[];
  /** When there are any, there is no code. */
  readonly errors: readonly Message[];
}

/** Makes a `Transform` of the function that esbuild and esbuild-wasm export. */
export function transformWith(esbuild: { transform: typeof transform }): Transform {
  return async (text, options) => {
    try {
      const { code, map, warnings } = await esbuild.transform(text, options);
      return { code, map, warnings, errors: [] };
    } catch (thrown) {
      if (!isTransformFailure(thrown)) throw thrown;
      return { code: "", map: "", warnings: [], errors: thrown.errors };
    }
  };
}

function isTransformFailure(thrown: unknown): thrown is TransformFailure {
  return thrown instanceof Error && "errors" in thrown;
}

/** TypeScript as it is today, nothing minified, nothing said on the console. */
const COMMON: TransformOptions = {
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  sourcemap: "external",
  sourcesContent: false,
  tsconfigRaw: {
    compilerOptions: { target: "es2022", strict: true, useDefineForClassFields: true, experimentalDecorators: false },
  },
};

/**
 * Everything that could make a native promise is lowered. The block around the program lets the learner declare names
 * that are parameters of the function around it (`const fetch = …`), as a module may.
 */
const LOWERING: TransformOptions = {
  ...COMMON,
  format: "cjs",
  target: "es2022",
  supported: { "async-await": false, "async-generator": false, "for-await": false },
  banner: '"use strict"; {',
  footer: "}",
};

/** A text, and how to read it. */
export interface Lowerable {
  readonly text: string;
  readonly loader: "ts" | "js";
  /** Whether esbuild may rename what the learner named; functions and classes then need to be told their names. */
  readonly isRenamed: boolean;
}

export async function lower(transform: Transform, { text, loader, isRenamed }: Lowerable): Promise<Transformed> {
  const lowered = await transform(text, { ...LOWERING, loader, keepNames: isRenamed });
  // esbuild may call a class that mentions itself `_Name` inside whatever it is told; with `keepNames`, only inside.
  if (isRenamed || !/\bclass _/u.test(lowered.code)) return lowered;
  return transform(text, { ...LOWERING, loader, keepNames: true });
}

/** Takes the types away and nothing else: for a module whose top-level `await` has to be seen to first. */
export function stripTypes(transform: Transform, text: string): Promise<Transformed> {
  return transform(text, { ...COMMON, loader: "ts", format: "esm", target: "esnext" });
}
