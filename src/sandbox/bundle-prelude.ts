// Makes one script of the prelude and all that it imports: the only place that uses esbuild outside of the compiler.
// For the site's endpoint and for the twin in Node, which get the very same text. It does not know what is in it.

import { findPackageJSON } from "node:module";
import path from "node:path";
import { build } from "esbuild";

/** What stack traces call the prelude, in engines that heed `sourceURL`. */
const PRELUDE_SCRIPT = "juggler-prelude.js";

/** Gives the text of the classic script. Takes some 50 ms. */
export async function bundlePrelude(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: repositoryRoot(),
    entryPoints: ["src/sandbox/prelude/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    // Names of classes and functions are seen by programs and in stacks.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    footer: { js: `//# sourceURL=${PRELUDE_SCRIPT}` },
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error("esbuild made no file of the prelude.");
  return bundle.text;
}

/** Whoever bundles this file (Astro does) moves it, but not out of the repository. */
function repositoryRoot(): string {
  const manifest = findPackageJSON("..", import.meta.url);
  if (manifest === undefined) throw new Error(`No package.json above ${import.meta.url}.`);
  return path.dirname(manifest);
}
