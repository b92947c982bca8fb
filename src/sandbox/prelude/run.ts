// One run inside a runner: loads the program, lets the runtime run it, and sends what comes of it. It does not know
// who listens.

import { assembleRecording, NOWHERE } from "#recording";
import type { ErrorReport } from "#recording";
import { runProgram } from "#runtime";
import type { Host, LoadedDriver } from "#runtime";
import { PROTOCOL } from "../messages.ts";
import type { StartMessage } from "../messages.ts";
import type { Home } from "./home.ts";
import { adoptGlobals } from "./adopt-globals.ts";
import { Outbox } from "./outbox.ts";
import { DRIVER_SCRIPT, loadProgram } from "./program-script.ts";
import type { LoadedProgram } from "./program-script.ts";
import { setUpStacks } from "./stacks.ts";

/** Runs to the end and says everything that is to be said. Never throws. */
export function run(message: StartMessage, home: Home): void {
  home.post({ kind: "started", protocol: PROTOCOL });
  try {
    runLoaded(message, home);
  } catch (error) {
    home.post({ kind: "crashed", why: describe(error) });
  }
}

function runLoaded(message: StartMessage, home: Home): void {
  const { program, driver } = message;
  let loaded: LoadedProgram;
  let loadedDriver: LoadedDriver | null = null;
  try {
    loaded = loadProgram(home, program);
    if (driver) loadedDriver = { ...driver, body: loadProgram(home, driver.program, DRIVER_SCRIPT).body };
  } catch (error) {
    refuse(message, home, error);
    return;
  }
  const outbox = new Outbox(home);
  const host: Host = {
    now: home.now,
    onOutput: (line) => outbox.print(line),
    onBeat: (at) => outbox.beat(at),
    locate: setUpStacks(program, loaded.address),
    adoptGlobals,
  };
  const began = home.now();
  const recording = runProgram(program, loaded.body, message, host, loadedDriver);
  const computingMs = home.now() - began;
  outbox.flush();
  home.post({ kind: "done", recording, computingMs });
}

/** The engine does not accept the text (the compiler does not look into everything), and has thrown a `SyntaxError`. */
function refuse({ program, seed, settings }: StartMessage, home: Home, thrown: unknown): void {
  const { name, message } = thrown as Error;
  const error: ErrorReport = { name, message, at: NOWHERE, frames: [] };
  const outcome = { kind: "failed", error } as const;
  const { rules, file } = program;
  const recording = assembleRecording({ rules, seed, settings, outcome, output: [], program: file });
  home.post({ kind: "done", recording, computingMs: 0 });
}

/** Says what was thrown, however odd it is. */
function describe(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "something that cannot be described";
  }
}
