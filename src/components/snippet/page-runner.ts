// What all snippets of a page share: one compiler, one sandbox, and how fast runs are played. Fetched when somebody
// is about to run something, not before.

import { signal } from "@preact/signals";
import type { Collaborators } from "#attempt";
import type { CompileTask } from "#compiler";
import type { SpeedId } from "#player";
import { pageProgress } from "../progress/page-progress.ts";
import type { SnippetController } from "./snippet-controller.ts";

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
 * Gets everything ready for a snippet's next run; harmless to call often, and where it fails, Run will say so. What the
 * build has compiled needs no compiler, and any other text is compiled already when it is run.
 */
export function warmPageRunner(base: string, snippet: SnippetController): Promise<void> {
  return warm(base, ({ compiler, sandbox }) => Promise.all([compiler.warm(nextOf(snippet)), sandbox.warm()]));
}

/** The name of a preference: whether somebody has run a program, on this visit or an earlier one. */
export const HAS_RUN = "has-run";

let isGettingReady = false;

/**
 * Whoever has run a program on an earlier visit will want to again: for them, what runs programs gets ready while nobody
 * has come near yet, mostly out of the browser's own cache. Harmless to call often.
 */
export async function getReadyAgain(base: string): Promise<void> {
  if (isGettingReady) return;
  isGettingReady = true;
  if ((await (await pageProgress()).getPreference(HAS_RUN)) !== null) await openPageSandbox(base);
}

/** Resolves when programs can be run, or when that has failed. */
export function openPageSandbox(base: string): Promise<void> {
  return warm(base, ({ sandbox }) => sandbox.warm());
}

/** What Run would compile. */
function nextOf({ source, file, conditions }: SnippetController): CompileTask {
  return { source: source.peek(), options: { file: file.peek(), rules: conditions.peek().rules } };
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
