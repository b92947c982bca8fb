// Fetches the files of a version and keeps them, a few at a time, in order, each only if it has the content that the
// version says. It can be interrupted at any moment and begun again: what is kept stays kept.

import type { StopReason } from "../messages.ts";
import type { SiteFile, SiteFiles } from "../site-files.ts";
import type { Store } from "./store.ts";

/** Files under way at once: the reader's own requests come first. */
const AT_ONCE = 3;

/** How often a file is asked for before it is given up for now. */
const TRIES = 3;

/** After so many files in a row that did not come, the network is taken to be away. */
const FAILURES_IN_A_ROW = 6;

export interface Keeping {
  readonly site: SiteFiles;
  readonly store: Pick<Store, "pathsOf" | "put">;
  /** Paths that are wanted before all others. */
  readonly first: readonly string[];
  /** Ends it before the next file. */
  readonly signal: AbortSignal;
  /** Asks the network for a path below the site's base. */
  readonly fetch: (path: string) => Promise<Response>;
  readonly hashOf: (content: ArrayBuffer) => Promise<string>;
  /** Called with every file that is kept. */
  readonly onKept: (file: SiteFile) => void;
}

/** @returns why it has stopped; null when the whole version is kept, or nobody wants it any more */
export async function keepFiles(keeping: Keeping): Promise<StopReason | null> {
  const { site, store, signal } = keeping;
  const kept = await store.pathsOf(site);
  const waiting = inOrder(site, keeping.first).filter((path) => !kept.has(path));
  const so: { end: StopReason | null; isAnyMissing: boolean; failures: number } = {
    end: null,
    isAnyMissing: false,
    failures: 0,
  };
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined && so.end === null && !signal.aborted; path = waiting.shift()) {
      const why = await keepFile(keeping, path);
      so.failures = why === "network" ? so.failures + 1 : 0;
      so.isAnyMissing ||= why === "network";
      if (why !== "network" || so.failures === FAILURES_IN_A_ROW) so.end ??= why;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return so.end ?? (so.isAnyMissing ? "network" : null);
}

function inOrder({ files }: SiteFiles, first: readonly string[]): string[] {
  return [...new Set([...first.filter((path) => path in files), ...Object.keys(files)])];
}

async function keepFile(keeping: Keeping, path: string): Promise<StopReason | null> {
  const file = keeping.site.files[path];
  if (file === undefined) return null;
  const answer = await fetchWhole(keeping, path);
  if (typeof answer === "string") return answer;
  if ((await keeping.hashOf(answer.body)) !== file.hash) return "other-version";
  try {
    await keeping.store.put(path, file, plainResponse(answer));
  } catch {
    // QuotaExceededError, or a disk that fails: there is no place to keep anything.
    return "no-room";
  }
  keeping.onKept(file);
  return null;
}

interface Answer {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

async function fetchWhole({ fetch }: Keeping, path: string): Promise<Answer | "network" | "other-version"> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      const response = await fetch(path);
      if (response.ok) return { body: await response.arrayBuffer(), headers: response.headers };
      // A file of this version that is not there any more.
      if (response.status === 404 || response.status === 410) return "other-version";
    } catch {
      // Once more.
    }
  }
  return "network";
}

/** The same answer without what was true of its journey only: compression, redirects, variants. */
export function plainResponse({ body, headers }: Answer): Response {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) kept.delete(name);
  return new Response(body, { headers: kept });
}
