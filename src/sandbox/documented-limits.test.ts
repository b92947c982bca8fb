// The table in docs/security.md, held against the numbers that the code keeps to.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import { LIMITS, SHOWN } from "#runtime/limits";
import { START_MS } from "./endings.ts";
import { MAX_MESSAGES } from "./messages.ts";
import { BUFFER_BYTES, FILLED_ELEMENTS, REPEATED_UNITS } from "./prelude/allocation-budget.ts";

const MIB = 1024 * 1024;
const grouped = (count: number): string => count.toLocaleString("en");
const seconds = (ms: number): string => `${String(ms / 1000)} s`;

const documented = new Map(
  readFileSync(path.join(import.meta.dirname, "../../docs/security.md"), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, what = "", number = ""]) => [what, number]),
);

const kept: readonly (readonly [what: string, number: string])[] = [
  ["one step without giving way", seconds(LIMITS.stepMs)],
  ["the whole run", seconds(LIMITS.runMs)],
  ["start of the runner", `${seconds(START_MS)} without any more of it coming`],
  ["logical time", `${String(USUAL_SETTINGS.logicalSeconds / 3600)} h, settable up to 10⁹ s`],
  ["callbacks of the loop", grouped(LIMITS.loopSteps)],
  ["tasks", `${grouped(LIMITS.tasksAlive)} alive, ${grouped(LIMITS.tasksInAll)} in all`],
  ["callbacks with a lane of their own", grouped(LIMITS.callbackLanes)],
  ["rows of the recording", `${grouped(LIMITS.events)} spans, ${grouped(LIMITS.events)} iterations`],
  [
    "output",
    `${grouped(LIMITS.outputLines)} lines, ${String(LIMITS.outputUnits / 1024)} KiB, ${grouped(LIMITS.lineUnits)} units each`,
  ],
  ["a printed value", `depth ${String(SHOWN.depth)}, ${String(SHOWN.entries)} entries of a list`],
  ["a text inside a printed value", `${grouped(SHOWN.innerTextUnits)} units`],
  ["the depth of `console.dir`", `${String(SHOWN.mostDeep)} at most`],
  ["an error's message; a name", `${grouped(SHOWN.messageUnits)} units; ${String(SHOWN.nameUnits)} units`],
  ["array buffers", `${String(BUFFER_BYTES / MIB)} MiB in a run`],
  ["`repeat`, `padStart`, `padEnd`", `${String(REPEATED_UNITS / MIB)} million units in a run`],
  ["`fill` of arrays", `${String(FILLED_ELEMENTS / 1e6)} million elements in a run`],
  ["messages from a run", grouped(MAX_MESSAGES)],
];

it.each(kept)("%s: %s", (what, number) => {
  expect(documented.get(what)).toBe(number);
});
