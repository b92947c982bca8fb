// Fetches what the build has compiled of a snippet.

import { findProgram } from "./known-programs.ts";
import type { Compiled, KnownProgram } from "./known-programs.ts";

/** Enough for a few kilobytes over a slow line, in real milliseconds. */
const LONGEST_MS = 10_000;

/**
 * `null` where the build has compiled no such text. Rejects where the program cannot be fetched, or is not, byte by byte,
 * the one that this page was built with: then the page's own compiler is asked.
 */
export function fetchProgram(compiled: Compiled): Promise<unknown> | null {
  const program = findProgram(compiled);
  return program === null ? null : fetchFrom(program);
}

async function fetchFrom({ base, address, integrity, index }: KnownProgram): Promise<unknown> {
  // The browser refuses what has another hash (Subresource Integrity), wherever it comes from.
  // One that does not answer keeps nobody from their run: the compiler can make it, too.
  const signal = AbortSignal.timeout(LONGEST_MS);
  const response = await fetch(base + address, { integrity, signal });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return ((await response.json()) as readonly unknown[])[index];
}
