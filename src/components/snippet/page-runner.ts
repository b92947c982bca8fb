// What all snippets of a page share: one compiler, one sandbox, and how fast runs are played. Fetched when somebody
// is about to run something, not before.

import { signal } from "@preact/signals";
import type { Collaborators } from "#attempt";
import type { CompileTask } from "#compiler";
import type { SpeedId } from "#player";

export const pageSpeed = signal<SpeedId>("1x");

let isMotionKnown = false;

/** Who wants less motion gets results at once, and may choose otherwise afterwards. Only a browser can be asked. */
export function respectMotionPreference(): void {
  if (!isMotionKnown && matchMedia("(prefers-reduced-motion: reduce)").matches) pageSpeed.value = "instant";
  isMotionKnown = true;
}

let loading: Promise<Collaborators> | undefined;

/** Rejects where it cannot be fetched, as when the network is away; the next call tries again. */
export function loadPageRunner(base: string): Promise<Collaborators> {
  loading ??= fetchRunner(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Gets everything ready ahead of the first run; harmless to call often, and where it fails, Run will say so.
 * @param next what would be run: what the build has compiled needs no compiler
 */
export function warmPageRunner(base: string, next: CompileTask): Promise<void> {
  return warm(base, ({ compiler, sandbox }) => Promise.all([compiler.warm(next), sandbox.warm()]));
}

/** Resolves when programs can be run, or when that has failed. */
export function openPageSandbox(base: string): Promise<void> {
  return warm(base, ({ sandbox }) => sandbox.warm());
}

/** Gets ready to compile whatever somebody will write; harmless to call often. */
export function warmPageCompiler(base: string): Promise<void> {
  return warm(base, ({ compiler }) => compiler.warm());
}

/** Never rejects: nobody has asked for anything yet. */
async function warm(base: string, act: (runner: Collaborators) => Promise<unknown>): Promise<void> {
  await loadPageRunner(base)
    .then(act)
    .catch(() => undefined);
}

async function fetchRunner(base: string): Promise<Collaborators> {
  const { createCollaborators } = await import("./page-collaborators.ts");
  return createCollaborators(base);
}
