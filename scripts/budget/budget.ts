// `npm run budget`, after a build: how much script each page sends before anybody touches it, compressed as hosts send it.
// It fails where a page sends more than it may. `--all` prints every page.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { init } from "es-module-lexer";
import { builtSite } from "../built-site.ts";
import { initialScripts } from "./initial-scripts.ts";

/** In bytes, compressed by brotli: what a page may send. */
const MOST_BYTES = 40_000;
const SITE = builtSite();

await init;
const texts = new Map<string, string>();
const sizes = new Map<string, number>();
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "index.html")
  .map((file) => ({ page: path.dirname(file), ...weigh(readFileSync(path.join(SITE, file), "utf8")) }))
  .sort((one, other) => other.bytes - one.bytes);

const heavy = pages.filter(({ bytes }) => bytes > MOST_BYTES);
for (const { page, bytes } of process.argv.includes("--all") ? pages : heavy)
  console.log(`${kilobytes(bytes)}  ${page}`);
for (const { page, bytes } of pages.slice(0, 1))
  console.log(`Of ${pages.length} pages, ${page} sends most script: ${kilobytes(bytes).trim()}.`);
for (const { page, files } of heavy.slice(0, 1)) {
  console.log(`${page} may send ${kilobytes(MOST_BYTES).trim()} before anybody touches it. It sends:`);
  for (const file of files) console.log(`  ${kilobytes(sizeOf(file))}  ${file}`);
  console.log("What is wanted later is imported later, by `import()`: see CONTRIBUTING.md, “The budget of script”.");
  process.exitCode = 1;
}

function weigh(html: string): { readonly bytes: number; readonly files: readonly string[] } {
  const files = initialScripts(html, textOf);
  return {
    bytes: files.reduce((sum, file) => sum + sizeOf(file), 0),
    files: files.toSorted((one, other) => sizeOf(other) - sizeOf(one)),
  };
}

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(path.join(SITE, file), "utf8");
  texts.set(file, text);
  return text;
}

function sizeOf(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(textOf(file)).length;
  sizes.set(file, size);
  return size;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(5)} KB`;
}
