// Makes one classic script of the service worker. It does not know what is in it.

import { findPackageJSON } from "node:module";
import path from "node:path";
import { build } from "esbuild";

/** Gives the text of the script; the list of the site's files is to stand before it. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: path.dirname(findPackageJSON("..", import.meta.url) ?? "."),
    entryPoints: ["src/offline/worker/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error("esbuild made nothing of the service worker.");
  return text;
}
