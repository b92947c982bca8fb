// The event loop runtime: a compiled program goes in, a recording comes out. It knows no DOM, no host timers, no
// source text and no sandbox; real time and error stacks reach it through the `Host` it is given.
//
// To read it, begin with `loop/event-loop.ts` (BaseEventLoop._run_once), go on with `tasks/task.ts` (Task.__step),
// `tasks/future.ts` and `tasks/sleep.ts`, then `modules/asyncio/run.ts` and `run-until-complete.ts`, which turn the loop.
// `rules/asyncio.ts` and `rules/javascript.ts` say where the two sets of rules part; `run-program.ts` sets up a run;
// `recorder/recorder.ts` writes down what happens. Everything else is built on these.

export { asyncKindOf, functionAsWritten } from "./console/as-written.ts";
export { PROGRAM_GLOBALS } from "./globals/index.ts";
export * from "./limits.ts";
export { moduleNames } from "./modules/index.ts";
export * from "./program.ts";
export { programParameterNames, runProgram } from "./run-program.ts";
export type * from "./run.ts";
