// Turns what the recorder wrote into the recording: trims the columns, puts the output in order of time.

import { RECORDING_VERSION } from "#recording";
import type {
  AwaitTable,
  LoopTable,
  MachineFigures,
  Outcome,
  OutputLine,
  Recording,
  Rules,
  RunSettings,
  TaskTable,
} from "#recording";
import type { Recorder } from "./recorder.ts";

export interface RunFacts {
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly outcome: Outcome;
  /** Logical seconds. */
  readonly elapsed: number;
  readonly machine: MachineFigures;
}

export function toRecording(recorder: Recorder, facts: RunFacts): Recording {
  return {
    version: RECORDING_VERSION,
    rules: facts.rules,
    seed: facts.seed,
    settings: facts.settings,
    outcome: facts.outcome,
    elapsed: facts.elapsed,
    sequential: recorder.sequential,
    output: inOrderOfTime(recorder.output),
    tasks: taskTable(recorder),
    spans: recorder.spans.toTable(recorder.labels),
    awaits: awaitTable(recorder),
    loop: loopTable(recorder),
    machine: facts.machine,
    findings: recorder.findings,
    requests: recorder.requests,
    returned: recorder.returned,
    dropped: recorder.dropped,
  };
}

/** A thread's function runs at its start (it cannot be suspended), so its lines may have been written early. */
function inOrderOfTime(output: readonly OutputLine[]): OutputLine[] {
  return [...output].sort((a, b) => a.time - b.time);
}

function taskTable({ tasks }: Recorder): TaskTable {
  const { length } = tasks;
  return {
    length,
    kind: trimmed(tasks.kind, length),
    name: tasks.name,
    functionName: tasks.functionName,
    parent: trimmed(tasks.parent, length),
    at: trimmed(tasks.at, length),
    created: trimmed(tasks.created, length),
    born: trimmed(tasks.born, length),
    ended: trimmed(tasks.ended, length),
    firstRun: trimmed(tasks.firstRun, length),
    finished: trimmed(tasks.finished, length),
    outcome: trimmed(tasks.outcome, length),
  };
}

function awaitTable({ awaits }: Recorder): AwaitTable {
  const { length } = awaits;
  return { length, span: trimmed(awaits.span, length), task: trimmed(awaits.task, length) };
}

function loopTable({ loop, callbacks, switches, peakWaits }: Recorder): LoopTable {
  const { length } = loop;
  return {
    length,
    time: trimmed(loop.time, length),
    ready: trimmed(loop.ready, length),
    timers: trimmed(loop.timers, length),
    order: trimmed(loop.order, length),
    callbacks,
    switches,
    peakWaits,
  };
}

/** A copy of its own, also in its class: `slice` would make it by the program's, which counts what the program takes. */
function trimmed<Column extends Float64Array | Int32Array | Uint8Array>(column: Column, length: number): Column {
  const view = column.subarray(0, length);
  if (view instanceof Float64Array) return new Float64Array(view) as Column;
  if (view instanceof Int32Array) return new Int32Array(view) as Column;
  return new Uint8Array(view) as Column;
}
