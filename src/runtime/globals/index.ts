// The globals of a program that are ours instead of the host's: parameters of the program's function, so that they
// shadow whatever the host has under these names.

import structuredClone from "@ungap/structured-clone";
import type { RunState } from "../run-state.ts";
import { createAbort } from "./abort.ts";
import { createConsole } from "./console.ts";
import { createDate, createMath, createPerformance } from "./dates.ts";
import { createFetch } from "./fetch.ts";
import { createTimers } from "./timers.ts";

/** Their names, in the order of their values. */
export const PROGRAM_GLOBALS = [
  "console",
  "Promise",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "queueMicrotask",
  "performance",
  "Date",
  "Math",
  "structuredClone",
  "AbortController",
  "AbortSignal",
  "fetch",
] as const;

export function createGlobals(state: RunState): Record<string, unknown> {
  return {
    console: createConsole(state),
    Promise: state.promises.Promise,
    ...createTimers(state),
    performance: createPerformance(state),
    Date: createDate(state),
    Math: createMath(state.random),
    ...createAbort(state),
    fetch: createFetch(state),
    // Hosts differ in it, and clones from another realm: a library's own is the same everywhere.
    structuredClone: (value: unknown) => structuredClone(value),
  };
}
