// CPython as the reference for what programs print: a door for tests only.

export { findPython } from "./find-python.ts";
export type { Python } from "./find-python.ts";
export { runBatch } from "./run-batch.ts";
export type { PythonRun } from "./run-batch.ts";
