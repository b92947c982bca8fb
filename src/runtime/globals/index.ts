// The globals of a program that are ours instead of the host's: parameters of the program's function, so that they
// shadow whatever the host has under these names.

import type { RunState } from "../run-state.ts";
import { Awaitable } from "../tasks/awaitable.ts";
import { createAbort } from "./abort.ts";
import { createAsyncDisposableStack } from "./async-disposable-stack.ts";
import { createConsole } from "./console.ts";
import { createDate, createMath, createPerformance } from "./dates.ts";
import { DOMException } from "./dom-exception.ts";
import { createFetch } from "./fetch.ts";
import { createStructuredClone } from "./structured-clone.ts";
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
  "AsyncDisposableStack",
  "DOMException",
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
    AsyncDisposableStack: createAsyncDisposableStack(state),
    DOMException,
    structuredClone: createStructuredClone((value) => value instanceof Awaitable || state.promises.isPromise(value)),
  };
}
