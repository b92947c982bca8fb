// Runs a program of ours in the spare worker, ahead of the one run that the worker is for: engines compile a function when
// it is first called, and a first run would wait for most of the runtime to be compiled. Nothing of it is heard, and
// nothing outlives it, for all state belongs to a run.

import { USUAL_SETTINGS } from "#recording";
import { LIMITS, runProgram } from "#runtime";
import type { Home } from "./home.ts";
import { PRIMER } from "./primer.ts";
import { loadProgram } from "./program-script.ts";
import { setUpStacks } from "./stacks.ts";

export function prime(home: Home): void {
  const { body, address } = loadProgram(home, PRIMER);
  const host = {
    now: home.now,
    onOutput: () => undefined,
    onBeat: () => undefined,
    locate: setUpStacks(PRIMER, address),
  };
  runProgram(PRIMER, body, { seed: 1, settings: USUAL_SETTINGS, limits: LIMITS }, host);
}
