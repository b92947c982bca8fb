// Makes a script of a program's text and gets the function out of it. The text stands in a script of its own, wrapped
// in a function and in nothing else; it is never evaluated from within our code.

import type { Program, ProgramBody } from "#runtime";
import { programParameterNames } from "#runtime";
import type { Home } from "./home.ts";

/** What stack traces call the program's script, in engines that heed `sourceURL`. */
export const PROGRAM_SCRIPT = "juggler-program.js";

/** The driver's: no frame of it is the learner's. */
export const DRIVER_SCRIPT = "juggler-driver.js";

/** Lines of the script before the first line of the program's text. */
export const LINES_BEFORE = 1;

/** The global function to which the script hands the program's function, while it is being loaded. */
const HAND_OVER = "$$program";

export interface LoadedProgram {
  readonly body: ProgramBody;
  /** What stack traces call its script where the engine heeds no `sourceURL`; or empty. */
  readonly address: string;
}

/** @param script what stack traces call it */
export function loadProgram(home: Home, program: Program, script = PROGRAM_SCRIPT): LoadedProgram {
  let address: string;
  let body: ProgramBody | undefined;
  const handOver = (loaded: ProgramBody): void => {
    body = loaded;
  };
  Object.defineProperty(globalThis, HAND_OVER, { configurable: true, value: handOver });
  try {
    address = home.loadScript(scriptOf(program, script));
  } finally {
    Reflect.deleteProperty(globalThis, HAND_OVER);
  }
  if (body === undefined) throw new Error("The program's script handed nothing over.");
  return { body, address };
}

function scriptOf({ code }: Program, script: string): string {
  const before = `${HAND_OVER}(function (${programParameterNames().join(", ")}) {`;
  return `${before}\n${code}\n});\n//# sourceURL=${script}\n`;
}
