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
    kind: tasks.kind.slice(0, length),
    name: tasks.name,
    functionName: tasks.functionName,
    parent: tasks.parent.slice(0, length),
    at: tasks.at.slice(0, length),
    created: tasks.created.slice(0, length),
    firstRun: tasks.firstRun.slice(0, length),
    finished: tasks.finished.slice(0, length),
    outcome: tasks.outcome.slice(0, length),
  };
}

function awaitTable({ awaits }: Recorder): AwaitTable {
  const { length } = awaits;
  return { length, span: awaits.span.slice(0, length), task: awaits.task.slice(0, length) };
}

function loopTable({ loop, callbacks, switches, peakWaits }: Recorder): LoopTable {
  const { length } = loop;
  return {
    length,
    time: loop.time.slice(0, length),
    ready: loop.ready.slice(0, length),
    timers: loop.timers.slice(0, length),
    order: loop.order.slice(0, length),
    callbacks,
    switches,
    peakWaits,
  };
}
