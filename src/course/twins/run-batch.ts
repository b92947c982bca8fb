// Runs many small Python programs in one Python process, under a clock that jumps: starting Python takes longer than
// most of them do.

import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import path from "node:path";
import type { Python } from "./find-python.ts";

const BATCH = path.join(import.meta.dirname, "batch.py");

export interface PythonRun {
  readonly printed: string;
  /** `Name: message` of the uncaught error; `waits for ever` where the program would never end; `null` for neither. */
  readonly error: string | null;
}

/** @throws when Python itself fails */
export async function runBatch({ command }: Python, sources: readonly string[]): Promise<PythonRun[]> {
  const env = { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
  const python = spawn(command, [BATCH], { env, stdio: ["pipe", "pipe", "inherit"] });
  python.stdin.end(JSON.stringify(sources));
  return JSON.parse(await text(python.stdout)) as PythonRun[];
}
