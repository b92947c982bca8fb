// Which real time counts as a program's computing, where that is measured.

import { expect, it } from "vitest";
import type { Recording } from "#recording";
import { runSteps } from "./testing/run-steps.ts";

/** A run of two seconds on a machine that takes so many real milliseconds to set it up, and for the program's own code. */
function runFor(setUpMs: number, computingMs: number): Recording {
  let ms = 1_000;
  return runSteps(
    ({ log, globals }) => {
      ms += computingMs;
      (globals["setTimeout"] as (callback: () => void, delayMs: number) => void)(() => log("late"), 2_000);
    },
    {
      rules: "javascript",
      settings: { measureComputing: true },
      host: { now: () => ms, adoptGlobals: () => (ms += setUpMs) },
    },
  );
}

it("is none of it while its world is set up, however slow the machine is", () => {
  expect(runFor(400, 0).elapsed).toBe(2);
});

it("is none of it below a tenth of a second, and all of it from there on", () => {
  expect(runFor(0, 99).elapsed).toBe(2);
  expect(runFor(0, 100).elapsed).toBe(2.1);
});
