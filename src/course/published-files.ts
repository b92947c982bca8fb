// Texts that pages fetch when somebody comes near: each becomes a file of the site that is named by its content, so that
// what is there never changes. Hosts and caches keep such files for good, and an old page finds its own or none.

import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Beside scripts and styles: hosts and caches keep what is in there for good. */
const FOLDER = "_astro";

/** By their addresses: a build writes them when its pages are there. */
const files = new Map<string, string>();

/**
 * @param kind begins the file's name, e.g. `recording`
 * @returns the address, relative to the site's root
 */
export function publishJson(kind: string, json: string): string {
  const address = `${FOLDER}/${kind}.${createHash("sha256").update(json).digest("hex").slice(0, 16)}.json`;
  files.set(address, json);
  return address;
}

/** What stands at an address of this run of the build; `null` where nothing does. */
export function publishedFileAt(address: string): string | null {
  return files.get(address) ?? null;
}

/** @param site the folder of the built site */
export async function writePublishedFiles(site: string): Promise<void> {
  await mkdir(path.join(site, FOLDER), { recursive: true });
  await Promise.all([...files].map(([address, json]) => writeFile(path.join(site, address), json)));
}
