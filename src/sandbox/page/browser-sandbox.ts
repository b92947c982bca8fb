// The sandbox in the page. One is enough for a page: all its snippets share the runner frame, and disturb each other in
// nothing.

import { DOCUMENT_TITLE } from "../messages.ts";
import type { Sandbox } from "../sandbox.ts";
import { PreludeFile } from "./prelude-file.ts";
import { fetchRunnerFile } from "./runner-file.ts";
import type { Fetched } from "./runner-file.ts";
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
  const prelude = new PreludeFile(
    () => files.address("prelude.js"),
    () => runs.heardOfLoading(),
  );
  const runs: Runs = new Runs(
    (onUseless) => {
      const isShell = files.isAnsweredFromDisk();
      const address = files.address(isShell ? "shell.html" : "frame.html");
      const askForDocument = (signal: AbortSignal): Promise<Fetched> =>
        // What the browser has of it may be what does not answer.
        fetchRunnerFile({ address, isWhole: isDocument, signal, isAnew: true });
      return new RunnerFrame({ address, isShell, prelude: prelude.fetch(), askForDocument }, onUseless);
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

function isDocument(text: string): boolean {
  return text.includes(`<title>${DOCUMENT_TITLE}</title>`) && text.trimEnd().endsWith("</html>");
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
