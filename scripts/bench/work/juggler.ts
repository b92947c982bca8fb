// One measurement of our runtime, as a process: `juggler.ts TASKS recorded|unrecorded`. The program comes out of the
// real compiler; only the limits are raised.

import { compileFunction } from "node:vm";
import { createNodeCompiler } from "#compiler/node";
import { USUAL_SETTINGS } from "#recording";
import { LIMITS, programParameterNames, runProgram } from "#runtime";
import type { Host, ProgramBody, RunOptions } from "#runtime";
import { measureAndSay } from "./say.ts";
import { sleepsProgram } from "./sleeps.ts";

const [tasks, recording] = process.argv.slice(2);

const compiled = await createNodeCompiler().compile(sleepsProgram(Number(tasks)), {
  file: "sleeps.ts",
  rules: "asyncio",
});
if (compiled.kind !== "compiled") throw new Error(compiled.diagnostics.map(({ message }) => message).join("\n"));
const { program } = compiled;
const body = compileFunction(program.code, [...programParameterNames()]) as ProgramBody;

const options: RunOptions = {
  seed: 1,
  settings: USUAL_SETTINGS,
  limits: {
    ...LIMITS,
    stepMs: Infinity,
    runMs: Infinity,
    loopSteps: Infinity,
    tasksAlive: Infinity,
    tasksInAll: Infinity,
    events: recording === "recorded" ? Infinity : 0,
  },
};
const host: Host = {
  now: () => performance.now(),
  onOutput: () => undefined,
  onBeat: () => undefined,
  locate: () => [],
};

measureAndSay(() => {
  const { outcome } = runProgram(program, body, options, host);
  if (outcome.kind !== "finished") throw new Error(`The run has not finished: ${JSON.stringify(outcome)}`);
});
