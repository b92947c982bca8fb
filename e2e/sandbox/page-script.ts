// What the tests of the sandbox put into a page of the site: the page's own sandbox, reachable from a test. Knows
// nothing of snippets, editors or the compiler.

import { recordingToJson } from "#recording";
import { createBrowserSandbox } from "#sandbox";
import type { RunRequest } from "#sandbox";

export interface Ran {
  /** The recording as JSON: byte for byte what came. */
  readonly json: string;
  /** Real milliseconds until the result was there. */
  readonly tookMs: number;
  /** Texts of the lines that were told while the run went on. */
  readonly told: readonly string[];
  /** The longest time for which the page could do nothing at all, in real milliseconds. */
  readonly longestGapMs: number;
}

interface SandboxInPage {
  run(request: RunRequest, stopAfterMs: number | null): Promise<Ran>;
  warm(): Promise<void>;
  dispose(): void;
}

declare global {
  interface Window {
    sandboxInPage: SandboxInPage;
  }
}

const sandbox = createBrowserSandbox({
  address: (file) => `/runner/${file}`,
  // As where a service worker answers for the page: the frame comes in a shell.
  isAnsweredFromDisk: () => location.hash === "#shell",
});

window.sandboxInPage = {
  async run(request, stopAfterMs) {
    const told: string[] = [];
    const abort = new AbortController();
    if (stopAfterMs !== null) setTimeout(() => abort.abort(), stopAfterMs);
    const endWatch = watchGaps();
    const began = performance.now();
    const observer = { onOutput: (lines: readonly { text: string }[]) => told.push(...lines.map(({ text }) => text)) };
    const { recording } = await sandbox.run(request, observer, abort.signal);
    const tookMs = performance.now() - began;
    const longestGapMs = endWatch();
    return { json: recordingToJson(recording), tookMs, told, longestGapMs };
  },
  warm: () => sandbox.warm(),
  dispose: () => sandbox.dispose(),
};

function watchGaps(): () => number {
  let last = performance.now();
  let longest = 0;
  const note = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const interval = setInterval(note, 10);
  return () => {
    clearInterval(interval);
    note();
    return longest;
  };
}
