// The sandbox in the page. One is enough for a page: all its snippets share the runner frame, and disturb each other in
// nothing.

import type { Sandbox } from "../sandbox.ts";
import { RunnerFrame } from "./runner-frame.ts";
import { Runs } from "./runs.ts";
import { TICK_MS } from "./watchdog.ts";

/**
 * Makes the sandbox of a page.
 * @param base the path that the site is served under, e.g. `/` or `/juggler/`
 */
export function createBrowserSandbox(base: string): Sandbox {
  const root = base.endsWith("/") ? base : `${base}/`;
  let prelude: Promise<string> | undefined;

  const fetchPrelude = (): Promise<string> => {
    prelude ??= fetchText(`${root}runner/prelude.js`).catch((error: unknown) => {
      // The next run tries again.
      prelude = undefined;
      throw error;
    });
    return prelude;
  };
  const runs = new Runs(
    (onUseless) => new RunnerFrame(`${root}runner/frame.html`, fetchPrelude(), onUseless),
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
