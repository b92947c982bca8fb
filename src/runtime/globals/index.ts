// The globals of a program that are ours instead of the host's: parameters of the program's function, so that they
// shadow whatever the host has under these names.

import { describeValues } from "../console/describe.ts";
import type { RunState } from "../run-state.ts";

/** Their names, in the order of their values. */
export const PROGRAM_GLOBALS = ["console"] as const;

export function createGlobals(state: RunState): Record<(typeof PROGRAM_GLOBALS)[number], unknown> {
  return { console: createConsole(state) };
}

function createConsole({ output }: RunState): Record<string, unknown> {
  const print = (...values: unknown[]): void => {
    output.print(describeValues(values));
  };
  const warn = (...values: unknown[]): void => {
    output.warn(describeValues(values));
  };
  return { log: print, info: print, debug: print, warn, error: warn };
}
