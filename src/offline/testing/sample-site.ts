// Small sites to keep: what a file contains is all that there is to them.

import { createHash } from "node:crypto";
import { HASH_DIGITS } from "../site-files.ts";
import type { SiteFiles } from "../site-files.ts";

/** @param contents by path */
export function sampleSite(version: string, contents: Readonly<Record<string, string>>): SiteFiles {
  const files = Object.entries(contents).map(([path, text]) => [path, { hash: hash(text), bytes: text.length }]);
  return { version, files: Object.fromEntries(files) as SiteFiles["files"] };
}

export function hashOf(content: ArrayBuffer): Promise<string> {
  return Promise.resolve(hash(new Uint8Array(content)));
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, HASH_DIGITS);
}

/** A host with these files, by path. */
export function host(contents: Readonly<Record<string, string>>): (path: string) => Promise<Response> {
  return (path) => {
    const text = contents[path];
    return Promise.resolve(text === undefined ? new Response("lost", { status: 404 }) : new Response(text));
  };
}
