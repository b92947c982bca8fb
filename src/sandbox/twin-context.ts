// One run of the prelude in a fresh context of this process: its own global object and built-ins, so that no run sees
// another. It does not know who listens.

import vm from "node:vm";
import { bundlePrelude } from "./bundle-scripts.ts";
import { TWIN } from "./prelude/twin-home.ts";
import type { Twin } from "./prelude/twin-home.ts";
import type { RunMessage, StartMessage } from "./messages.ts";

export type Prelude = vm.Script;

let prelude: Promise<Prelude> | undefined;

/** Bundled once per process. */
export function loadPrelude(): Promise<Prelude> {
  prelude ??= bundlePrelude().then((text) => new vm.Script(text));
  return prelude;
}

/** A context has ECMAScript only; the prelude's list decides what of these stays. */
const PURE_WEB_APIS = { TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa };

/**
 * Runs a program to its end; nothing else in the process happens meanwhile.
 * @param hear takes what the run says
 * @param timeoutMs real milliseconds after which it is ended, where V8 can; without it, never
 * @returns whether it came to its end
 */
export function runInContext(
  script: Prelude,
  start: StartMessage,
  hear: (message: RunMessage) => void,
  timeoutMs?: number,
): boolean {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  const twin: Twin = {
    start: JSON.stringify(start),
    foreign: Object.keys(PURE_WEB_APIS),
    now: start.settings.measureComputing ? () => performance.now() : processorTime,
    post: hear,
    loadScript: (text) => void vm.runInContext(text, context),
  };
  Object.assign(context, { [TWIN]: twin }, PURE_WEB_APIS);
  try {
    script.runInContext(context, timeoutMs === undefined ? {} : { timeout: timeoutMs });
    return true;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return false;
  }
}

/**
 * Milliseconds of processor that this thread has had. Where computing costs no logical time, the clock serves the limits
 * alone, and what else a busy machine does must not decide how a lesson's run or a graded one ends.
 */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** It may be an error of the context's realm. */
const TIMEOUT = "ERR_SCRIPT_EXECUTION_TIMEOUT";

function isTimeout(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === TIMEOUT;
}
