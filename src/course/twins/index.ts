// CPython as the reference for what programs print: a door for tests only.

export { findPython } from "./find-python.ts";
export type { Python } from "./find-python.ts";
export { startPython } from "./python-process.ts";
export type { PythonProcess, PythonRun } from "./python-process.ts";
