// Builds the recording of a run that could not write its own: one that was ended from outside and left only the lines
// that it had printed until then. It does not know why the run was ended.

import { NOWHERE } from "./position.ts";
import { NONE, PROGRAM, RECORDING_VERSION, TASK_KINDS, TASK_OUTCOMES } from "./recording.ts";
import type { Outcome, OutputLine, Recording, Rules, TaskTable } from "./recording.ts";
import { USUAL_SETTINGS } from "./settings.ts";
import type { RunSettings } from "./settings.ts";

export interface Remains {
  readonly rules: Rules;
  readonly seed: number;
  /** Else the usual ones. */
  readonly settings?: RunSettings;
  readonly outcome: Outcome;
  /** In the order in which they were printed. */
  readonly output: readonly OutputLine[];
  /** What is shown as the name of the program's own lane, e.g. `breakfast.ts`. */
  readonly program: string;
}

/**
 * Makes a whole recording of what is left of a run. Its only lane is the program's: which other tasks there were is
 * lost, so their lines, and the outcome's task, are the program's.
 */
export function assembleRecording(remains: Remains): Recording {
  const { rules, seed, settings = USUAL_SETTINGS, outcome, output, program } = remains;
  const elapsed = output.reduce((latest, line) => Math.max(latest, line.time), 0);
  return {
    version: RECORDING_VERSION,
    rules,
    seed,
    settings,
    outcome: outcome.kind === "stopped" ? { ...outcome, task: PROGRAM } : outcome,
    elapsed,
    sequential: 0,
    output: output.map((line) => ({ ...line, task: PROGRAM, order: 0 })),
    tasks: programAlone(program),
    spans: {
      length: 0,
      task: new Int32Array(),
      kind: new Uint8Array(),
      reason: new Uint8Array(),
      start: new Float64Array(),
      end: new Float64Array(),
      at: new Int32Array(),
      target: new Int32Array(),
      label: new Int32Array(),
      woken: new Int32Array(),
      labels: [],
    },
    awaits: { length: 0, span: new Int32Array(), task: new Int32Array() },
    loop: {
      length: 0,
      time: new Float64Array(),
      ready: new Int32Array(),
      timers: new Int32Array(),
      order: new Int32Array(),
      callbacks: 0,
      switches: 0,
      peakWaits: 0,
    },
    machine: { peakBytes: 0, peakThreads: 0, peakProcesses: 0 },
    findings: [],
    requests: [],
    returned: null,
    dropped: { spans: 0, iterations: 0, output: 0 },
  };
}

function programAlone(name: string): TaskTable {
  return {
    length: 1,
    kind: Uint8Array.of(TASK_KINDS.indexOf("program")),
    name: [name],
    functionName: [name],
    parent: Int32Array.of(NONE),
    at: Int32Array.of(NOWHERE),
    created: Float64Array.of(0),
    born: Int32Array.of(0),
    ended: Int32Array.of(NONE),
    firstRun: Float64Array.of(0),
    finished: Float64Array.of(NONE),
    outcome: Uint8Array.of(TASK_OUTCOMES.indexOf("abandoned")),
  };
}
