// Writes the service worker into the built site, and into each page which version of the site it belongs to.

import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { bytesOf, VERSION_META } from "../site-files.ts";
import type { SiteFiles } from "../site-files.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { listFiles } from "./list-files.ts";

/** The service worker's file: at the site's root, or it could not answer for all of it. */
const WORKER_FILE = "sw.js";

/** Comes after everything that changes pages or adds files. */
export function keepOffline(): AstroIntegration {
  return {
    name: "juggler:keep-offline",
    hooks: { "astro:build:done": ({ dir }) => writeWorker(fileURLToPath(dir)) },
  };
}

/** @param folder the built site; where it has a worker already, it gets a new one */
export async function writeWorker(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  const list = (): SiteFiles => listFiles(names, (name) => readFileSync(path.join(folder, name)));
  const site = list();
  // The runner's documents are asked for by a page, which says its own version.
  for (const name of names.filter((file) => file.endsWith(".html") && !file.startsWith("runner/"))) {
    const page = path.join(folder, name);
    await writeFile(page, withVersion(await readFile(page, "utf8"), site));
  }
  // The pages' hashes are those with the version in them; the version cannot be.
  const worker = `const SITE=${JSON.stringify({ ...list(), version: site.version })};\n${await bundleWorker()}`;
  await writeFile(path.join(folder, WORKER_FILE), worker);
}

const META = new RegExp(`<meta name="${VERSION_META}"[^>]*>`, "u");

export function withVersion(html: string, site: SiteFiles): string {
  const meta = `<meta name="${VERSION_META}" content="${site.version}" data-bytes="${bytesOf(site)}">`;
  return html.replace(META, "").replace("<title", `${meta}<title`);
}
