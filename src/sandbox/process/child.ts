// The runner's process: runs one program after the other as it is told to, and says what they say. Whoever started it
// ends it.

import { Worker } from "node:worker_threads";
import type { StartMessage } from "../messages.ts";
import { loadPrelude, runInContext } from "../twin-context.ts";

/** What a run says reaches the pipe at once, also from a program that never comes back. */
const say = (message: unknown): void => {
  process.send?.(message);
};

const script = await loadPrelude();
process.on("message", (start) => {
  runInContext(script, start as StartMessage, say);
});
// Nobody is left to say anything to; while a program runs, only another thread can notice.
process.on("disconnect", () => process.exit());
new Worker(new URL("./watch-parent.ts", import.meta.url)).unref();
say({ ready: true });
