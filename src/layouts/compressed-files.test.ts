import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressFolder } from "./compressed-files.ts";

const TEXT = "what waits does not run; ".repeat(200);

let folder = "";
let cache = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "juggler-compressed-"));
  cache = path.join(folder, "cache");
  mkdirSync(path.join(folder, "site/_astro"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = (...names: string[]): string => path.join(folder, "site", ...names);

async function build(files: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) writeFileSync(site(name), text);
  await compressFolder(site(), cache);
  return readdirSync(site(), { recursive: true, encoding: "utf8" }).sort();
}

it("puts twins beside what is text, both of which give the file back", async () => {
  const files = await build({ "index.html": TEXT, "_astro/a.1f.js": TEXT });
  expect(files).toEqual([
    "_astro",
    "_astro/a.1f.js",
    "_astro/a.1f.js.br",
    "_astro/a.1f.js.gz",
    "index.html",
    "index.html.br",
    "index.html.gz",
  ]);
  for (const file of ["index.html", "_astro/a.1f.js"]) {
    expect(brotliDecompressSync(readFileSync(site(`${file}.br`))).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(site(`${file}.gz`))).toString()).toBe(TEXT);
  }
});

it("leaves alone what is small, what gets no smaller, and what is compressed already", async () => {
  const files = await build({ "small.html": "tea", "font.woff2": TEXT, "noise.txt": randomBytes(4096) });
  expect(files).toEqual(["_astro", "font.woff2", "noise.txt", "small.html"]);
});

it("takes what has a hash for a name from the last build, and never the twin of another content", async () => {
  await build({ "_astro/a.1f.js": TEXT, "index.html": TEXT });
  const kept = readdirSync(cache);
  expect(kept).toHaveLength(2);
  for (const file of kept) writeFileSync(path.join(cache, file), "kept");
  await build({ "_astro/a.1f.js": TEXT, "_astro/b.2e.js": `${TEXT}!`, "index.html": TEXT });
  expect(readFileSync(site("_astro/a.1f.js.br"), "utf8")).toBe("kept");
  expect(brotliDecompressSync(readFileSync(site("_astro/b.2e.js.br"))).toString()).toBe(`${TEXT}!`);
  expect(brotliDecompressSync(readFileSync(site("index.html.br"))).toString()).toBe(TEXT);
});
