// Makes one script of the prelude, and one of the frame's bootstrap: the only place that uses esbuild outside of the
// compiler. For the site's endpoints and for the twin in Node. It does not know what is in the scripts.

import { findPackageJSON } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
import { PRELUDE_END } from "./messages.ts";

/** Gives the text of the prelude: a classic script. Takes some 50 ms. */
export function bundlePrelude(): Promise<string> {
  return bundle("src/sandbox/prelude/main.ts", {
    minifyWhitespace: true,
    minifySyntax: true,
    // Programs and stacks show the names of classes and functions, and esbuild renames where it must (`Promise2`).
    keepNames: true,
    // Our own code keeps the built-ins that programs find counted or replaced.
    inject: ["src/sandbox/prelude/natives.ts"],
    footer: { js: PRELUDE_END },
  });
}

/** Gives the text of the frame's bootstrap: a classic script. */
export function bundleFrame(): Promise<string> {
  return bundle("src/sandbox/frame/main.ts", { minify: true });
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: repositoryRoot(),
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    ...options,
  });
  const text = outputFiles?.[0]?.text;
  if (text === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return text;
}

/** Whoever bundles this file (Astro does) moves it, but not out of the repository. */
function repositoryRoot(): string {
  const manifest = findPackageJSON("..", import.meta.url);
  if (manifest === undefined) throw new Error(`No package.json above ${import.meta.url}.`);
  return path.dirname(manifest);
}
