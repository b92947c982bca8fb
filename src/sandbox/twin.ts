// Runs programs in this process, one at a time: while a run goes on, nothing else in the process does.

import { LIMITS } from "#runtime/limits";
import type { Limits } from "#runtime/limits";
import { GRACE_MS } from "./endings.ts";
import type { StartMessage } from "./messages.ts";
import type { RunResult, Sandbox } from "./sandbox.ts";
import { startMessage } from "./start-message.ts";
import { Transcript } from "./transcript.ts";
import { loadPrelude, runInContext } from "./twin-context.ts";
import type { Prelude } from "./twin-context.ts";

/**
 * Makes a sandbox for Node. A program that hangs where the runtime cannot stop it (a regular expression) is ended when
 * the time for the whole run is over. A few built-ins of V8 cannot be ended at all: they hold the process, and a heap that
 * is full ends it. (What must not happen to the command line: `process/`.)
 */
export function createNodeSandbox(limits: Limits = LIMITS): Sandbox {
  return {
    async run(request, observer, signal) {
      const script = await loadPrelude();
      const start = startMessage(request, limits);
      const transcript = new Transcript(start, observer);
      if (signal?.aborted === true) return transcript.end("stop", 0);
      return runHere(script, start, transcript);
    },
    async warm() {
      await loadPrelude();
    },
    dispose() {
      // Nothing outlives a run.
    },
  };
}

/** A busy machine gives a program its processor time that many times as slowly. */
const SLOWEST = 4;

/** Real milliseconds after which a run is ended from outside. Where the limits are of processor time, others take theirs, too. */
function patienceWith({ limits, settings }: StartMessage): number {
  return limits.runMs * (settings.measureComputing ? 1 : SLOWEST) + GRACE_MS;
}

function runHere(script: Prelude, start: StartMessage, transcript: Transcript): RunResult {
  const began = performance.now();
  let lastHeardAt = began;
  let result: RunResult | undefined;
  const hear = (message: unknown): void => {
    lastHeardAt = performance.now();
    const heard = transcript.hear(structuredClone(message));
    if (heard.kind === "over") result ??= heard.result;
    if (heard.kind === "broken") result ??= transcript.end(heard.ending, lastHeardAt - began);
  };
  const isWhole = runInContext(script, start, hear, patienceWith(start));
  const now = performance.now();
  const isSilent = now - lastHeardAt > start.limits.stepMs;
  return result ?? transcript.end(isWhole ? "broke-down" : isSilent ? "hung" : "too-long", now - began);
}
