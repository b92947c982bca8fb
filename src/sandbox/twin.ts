// Runs programs in this process: for each one a context with its own global object and built-ins, so that no run sees
// another. While a run goes on, nothing else in the process does.

import vm from "node:vm";
import { LIMITS } from "#runtime/limits";
import type { Limits } from "#runtime/limits";
import { bundlePrelude } from "./bundle-scripts.ts";
import { GRACE_MS } from "./endings.ts";
import { TWIN } from "./prelude/twin-home.ts";
import type { Twin } from "./prelude/twin-home.ts";
import type { StartMessage } from "./messages.ts";
import type { RunResult, Sandbox } from "./sandbox.ts";
import { startMessage } from "./start-message.ts";
import { Transcript } from "./transcript.ts";

let prelude: Promise<vm.Script> | undefined;

/** Bundled once per process. */
function loadPrelude(): Promise<vm.Script> {
  prelude ??= bundlePrelude().then((text) => new vm.Script(text));
  return prelude;
}

/**
 * Makes a sandbox for Node. A program that hangs where the runtime cannot stop it (a regular expression) is ended when
 * the time for the whole run is over. A few built-ins of V8 cannot be ended at all: they hold the process.
 */
export function createNodeSandbox(limits: Limits = LIMITS): Sandbox {
  return {
    async run(request, observer, signal) {
      const script = await loadPrelude();
      const start = startMessage(request, limits);
      const transcript = new Transcript(start, observer);
      if (signal?.aborted === true) return transcript.end("stop", 0);
      return runInContext(script, start, transcript);
    },
    async warm() {
      await loadPrelude();
    },
    dispose() {
      // Nothing outlives a run.
    },
  };
}

function runInContext(script: vm.Script, start: StartMessage, transcript: Transcript): RunResult {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  const began = performance.now();
  let lastHeardAt = began;
  let result: RunResult | undefined;
  const twin: Twin = {
    start: JSON.stringify(start),
    foreign: Object.keys(PURE_WEB_APIS),
    now: () => performance.now(),
    post: (message) => {
      lastHeardAt = performance.now();
      const heard = transcript.hear(structuredClone(message));
      if (heard.kind === "over") result ??= heard.result;
      if (heard.kind === "broken") result ??= transcript.end(heard.ending, lastHeardAt - began);
    },
    loadScript: (text) => void vm.runInContext(text, context),
  };
  Object.assign(context, { [TWIN]: twin }, PURE_WEB_APIS);
  try {
    script.runInContext(context, { timeout: start.limits.runMs + GRACE_MS });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    const isSilent = performance.now() - lastHeardAt > start.limits.stepMs;
    result ??= transcript.end(isSilent ? "hung" : "too-long", performance.now() - began);
  }
  return result ?? transcript.end("broke-down", performance.now() - began);
}

/** A context has ECMAScript only; the prelude's list decides what of these stays. */
const PURE_WEB_APIS = { TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa };

/** It may be an error of the context's realm. */
const TIMEOUT = "ERR_SCRIPT_EXECUTION_TIMEOUT";

function isTimeout(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === TIMEOUT;
}
