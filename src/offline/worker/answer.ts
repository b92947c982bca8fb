// What a page gets for a request: what is kept, else what the network says, else words. Whatever has no content in its
// name is handed out only if it is of the asker's version.

import { isNamedByContent, NOT_FOUND_PAGE, OFFLINE_PAGE } from "../site-files.ts";
import { plainResponse } from "./keep-files.ts";
import type { Store } from "./store.ts";
import type { Found, Versions } from "./versions.ts";

/** How long a network that answers nothing may hold up a page that is kept. */
const PATIENCE_MS = 4_000;

export interface Answering {
  readonly versions: Pick<Versions, "find" | "findFor">;
  readonly store: Pick<Store, "match">;
  /** Whether all of the own version is kept. */
  isWhole(): Promise<boolean>;
  fetch(request: Request): Promise<Response>;
  hashOf(content: ArrayBuffer): Promise<string>;
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** @param path of a page, below the site's base */
export async function answerPage(answering: Answering, request: Request, path: string): Promise<Response> {
  const { versions, store } = answering;
  const found = versions.find(path);
  const kept = found && (await store.match(found.path, found.file));
  // Once the version is whole, it is what the reader has until the next one is.
  if (kept && (await answering.isWhole())) return kept;
  try {
    const fetched = answering.fetch(request);
    if (!kept) return await fetched;
    const late = answering.sleep(PATIENCE_MS).then(() => kept);
    return await Promise.race([fetched, late]);
  } catch {
    return kept ?? (await standIn(answering, found === undefined && (await answering.isWhole())));
  }
}

/** @param path of anything else, below the site's base
 * @param version that the asker named */
export async function answerFile(
  answering: Answering,
  request: Request,
  path: string,
  version: string | null,
): Promise<Response> {
  const found = await answering.versions.findFor(path, version);
  if (found === undefined) return answering.fetch(request);
  const kept = await answering.store.match(found.path, found.file);
  if (kept) return kept;
  return isNamedByContent(path) ? answering.fetch(request) : fetchChecked(answering, request, found);
}

/** From the network, if it has that very version; mixed, a page and its parts could do anything. */
async function fetchChecked(answering: Answering, request: Request, { file }: Found): Promise<Response> {
  const response = await answering.fetch(request);
  if (!response.ok) return response;
  const body = await response.arrayBuffer();
  if ((await answering.hashOf(body)) !== file.hash) return Response.error();
  return plainResponse({ body, headers: response.headers });
}

async function standIn({ versions, store }: Answering, isUnknown: boolean): Promise<Response> {
  const found = versions.find(isUnknown ? NOT_FOUND_PAGE : OFFLINE_PAGE);
  const page = found && (await store.match(found.path, found.file));
  if (!page) return Response.error();
  return new Response(page.body, { status: isUnknown ? 404 : 503, headers: page.headers });
}
