// Runs a twin under CPython with a clock that jumps: what it prints, without the waiting.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Python } from "./find-python.ts";

const FAST_FORWARD = path.join(import.meta.dirname, "fast_forward.py");
const run = promisify(execFile);

/**
 * @param file the twin's own path
 * @returns what the twin printed, line by line
 * @throws when it ends with an uncaught error, with what Python said
 */
export async function runTwin({ command }: Python, file: string): Promise<string[]> {
  const env = { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
  const { stdout } = await run(command, [FAST_FORWARD, file], { env, timeout: 20_000 });
  return linesOf(stdout);
}

/** Both languages end each print with a line break, which begins no line of its own. */
export function linesOf(printed: string): string[] {
  return printed.replace(/\n$/, "").split("\n");
}
