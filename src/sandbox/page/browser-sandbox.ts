// The sandbox in the page. One is enough for a page: all its snippets share the runner frame, and disturb each other in
// nothing.

import type { Sandbox } from "../sandbox.ts";
import { RunnerFrame } from "./runner-frame.ts";
import { Runs } from "./runs.ts";
import { TICK_MS } from "./watchdog.ts";

/** Where the runner's files are; asked anew for each of them. */
export interface RunnerFiles {
  /** The address of `prelude.js`, `frame.html` or `shell.html`. */
  address(file: string): string;
  /** Whether a service worker answers for this page. For the frame itself it may not: it comes in a shell. */
  isAnsweredFromDisk(): boolean;
}

/** Makes the sandbox of a page. */
export function createBrowserSandbox(files: RunnerFiles): Sandbox {
  let prelude: Promise<string> | undefined;

  const fetchPrelude = (): Promise<string> => {
    prelude ??= fetchText(files.address("prelude.js")).catch((error: unknown) => {
      // The next run tries again.
      prelude = undefined;
      throw error;
    });
    return prelude;
  };
  const runs = new Runs(
    (onUseless) => {
      const isShell = files.isAnsweredFromDisk();
      const address = files.address(isShell ? "shell.html" : "frame.html");
      return new RunnerFrame({ address, isShell }, fetchPrelude(), onUseless);
    },
    () => performance.now(),
  );
  const ticker = createTicker(() => runs.tick());

  return {
    async run(request, observer, signal) {
      const result = runs.run(request, observer, signal);
      ticker.start();
      return result.finally(() => {
        if (runs.isIdle) ticker.stop();
      });
    },
    async warm() {
      await runs.open().ready;
    },
    dispose() {
      runs.dispose();
    },
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

/** Ticks while the page is visible; a page that sleeps or is throttled ticks less, and that is the point. */
function createTicker(tick: () => void): { start(): void; stop(): void } {
  let interval: number | undefined;
  const tickWhenVisible = (): void => {
    if (document.visibilityState === "visible") tick();
  };
  return {
    start: () => {
      interval ??= window.setInterval(tickWhenVisible, TICK_MS);
    },
    stop: () => {
      window.clearInterval(interval);
      interval = undefined;
    },
  };
}
