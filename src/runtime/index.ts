// The event loop runtime: a compiled program goes in, a recording comes out. It knows no DOM, no host timers, no
// source text and no sandbox; real time and error stacks reach it through the `Host` it is given.

export * from "./limits.ts";
export { moduleNames } from "./modules/index.ts";
export * from "./program.ts";
export { programParameterNames, runProgram } from "./run-program.ts";
export type * from "./run.ts";
