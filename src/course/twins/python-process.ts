// A Python that stays, and runs one small program after another under a clock that jumps: starting Python takes longer
// than most of them do.

import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Python } from "./find-python.ts";

const SERVE = path.join(import.meta.dirname, "serve.py");

export interface PythonRun {
  readonly printed: string;
  /** `Name: message` of the uncaught error; `waits for ever` where the program would never end; `null` for neither. */
  readonly error: string | null;
}

export interface PythonProcess {
  /** Rejects when Python itself is gone. */
  run(source: string): Promise<PythonRun>;
  stop(): void;
}

export function startPython({ command }: Python): PythonProcess {
  const env = { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
  const python = spawn(command, [SERVE], { env, stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    async run(source) {
      python.stdin.write(`${JSON.stringify(source)}\n`);
      // Answers come in the order of the questions, and so do calls of an async iterator's `next`.
      const { value, done } = await answers.next();
      if (done === true) throw new Error("Python ended without an answer.");
      return JSON.parse(value) as PythonRun;
    },
    stop() {
      python.stdin.end();
    },
  };
}
