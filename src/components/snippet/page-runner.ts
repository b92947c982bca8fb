// What all snippets of a page share: one compiler, one sandbox, and how fast runs are played. Fetched when somebody
// is about to run something, not before.

import { signal } from "@preact/signals";
import type { Collaborators } from "#attempt";
import { isAnsweredFromDisk, ownFile } from "#offline";
import type { SpeedId } from "#player";
import type { RunnerFiles } from "#sandbox";

export const pageSpeed = signal<SpeedId>("1x");

/** Whether the page has what runs programs: until then, a run has to wait for the network. */
export const isRunnerReady = signal(false);

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

/** Gets everything ready ahead of the first run; harmless to call often, and where it fails, Run will say so. */
export async function warmPageRunner(base: string): Promise<void> {
  try {
    const { compiler, sandbox } = await loadPageRunner(base);
    await Promise.all([compiler.warm(), sandbox.warm()]);
    isRunnerReady.value = true;
  } catch {
    // Nobody has asked for anything yet.
  }
}

async function fetchRunner(base: string): Promise<Collaborators> {
  const [{ createBrowserCompiler }, { createBrowserSandbox }] = await Promise.all([
    import("#compiler"),
    import("#sandbox"),
  ]);
  return { compiler: createBrowserCompiler(), sandbox: createBrowserSandbox(runnerFiles(base)) };
}

function runnerFiles(base: string): RunnerFiles {
  return { address: (file) => ownFile(base, `runner/${file}`), isAnsweredFromDisk };
}
