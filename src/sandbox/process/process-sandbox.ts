// The sandbox of the command line: as in the page, a runner is watched and killed from outside.

import { Runs } from "../page/runs.ts";
import { TICK_MS } from "../page/watchdog.ts";
import type { Sandbox } from "../sandbox.ts";
import { ProcessRunner } from "./process-runner.ts";

/** MiB: what the other budgets (`prelude/allocation-budget.ts`) allow fits in. */
const HEAP_MIB = 2_048;

/**
 * Makes a sandbox for one program at a time, in a process of its own, which `dispose` ends.
 * @param heapMib how much memory the program's objects may take
 */
export function createProcessSandbox(heapMib = HEAP_MIB): Sandbox {
  const runs = new Runs(
    (onUseless) => new ProcessRunner(heapMib, onUseless),
    () => performance.now(),
  );
  return {
    async run(request, observer, signal) {
      const ticker = setInterval(() => runs.tick(), TICK_MS);
      return runs.run(request, observer, signal).finally(() => {
        clearInterval(ticker);
      });
    },
    warm: () => runs.open().ready,
    dispose: () => {
      runs.dispose();
    },
  };
}
