// Which files of the built site are kept on the reader's disk, in which order, and which version they are.

import { createHash } from "node:crypto";
import { HASH_DIGITS, NOT_FOUND_PAGE, OFFLINE_PAGE } from "../site-files.ts";
import type { SiteFile, SiteFiles } from "../site-files.ts";

/** Nobody who reads asks for these: compressed twins, what is for hosts and other sites, and the parts of Pagefind that we do not use. */
const NOT_KEPT =
  /\.(?:br|gz|map)$|^(?:social\/|readme-|_headers|_redirects|robots\.txt|sw\.js|sitemap[\w-]*\.xml|\.nojekyll|CNAME)|^pagefind\/(?:pagefind-(?:component-ui|modular-ui|ui|highlight)\.|wasm\.unknown)/u;

/** From here on, a file waits until the small ones are kept. */
const LARGE_BYTES = 250_000;

export type ReadFile = (file: string) => Buffer;

/**
 * @param names of all files of the site, with slashes
 * @param read gives a file's content
 */
export function listFiles(names: readonly string[], read: ReadFile): SiteFiles {
  const kept = names.filter((name) => !NOT_KEPT.test(name)).map((name) => [name, read(name)] as const);
  const listed = kept.map(([name, content]): [string, SiteFile] => [
    name.replace(/(^|\/)index\.html$/u, "$1"),
    { hash: hashOf(content), bytes: content.length },
  ]);
  listed.sort(([one, { bytes: few }], [other, { bytes: many }]) => {
    const stages = stageOf(one, few) - stageOf(other, many);
    return stages === 0 ? (one < other ? -1 : 1) : stages;
  });
  return { version: hashOf(Buffer.from(JSON.stringify(listed))), files: Object.fromEntries(listed) };
}

function stageOf(path: string, bytes: number): number {
  if (path === OFFLINE_PAGE || path === NOT_FOUND_PAGE) return 0;
  // The compiler before the editor: what is large is needed to run, then to edit.
  if (bytes >= LARGE_BYTES && path.startsWith("_astro/")) return /esbuild|^_astro\/worker/u.test(path) ? 3 : 4;
  return path.startsWith("_astro/") || path.startsWith("runner/") ? 1 : 2;
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, HASH_DIGITS);
}
