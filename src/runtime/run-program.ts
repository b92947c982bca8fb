// One run from end to end: sets the world up, lets the program run, and closes the recording.

import { MOST_GROUP_DEPTH, NONE, NOWHERE, PROGRAM } from "#recording";
import type { ErrorReport, Outcome, Recording } from "#recording";
import { membersOf } from "./console/describe-group.ts";
import { errorParts, rawMessageOf } from "./console/describe.ts";
import { unwrapped } from "./console/inspect-within.ts";
import { drive, MissingExport } from "./drive.ts";
import { isError, RunStopped } from "./errors.ts";
import { createFromAsync } from "./globals/from-async.ts";
import { createGlobals, PROGRAM_GLOBALS } from "./globals/index.ts";
import { hintFor } from "./hints/hint-for.ts";
import { createRequire } from "./modules/index.ts";
import { PROGRAM_PARAMETERS } from "./program.ts";
import { parametersFor, programScope } from "./program-scope.ts";
import type { Program } from "./program.ts";
import { toRecording } from "./recorder/to-recording.ts";
import { reportForgotten } from "./findings/forgotten.ts";
import { noteRefusals } from "./findings/swallowed-cancellation.ts";
import { RunState } from "./run-state.ts";
import type { Host, LoadedDriver, ProgramBody, RunOptions } from "./run.ts";

/** The names of the parameters of a program's function, in order. */
export function programParameterNames(): readonly string[] {
  return [...PROGRAM_PARAMETERS, ...PROGRAM_GLOBALS];
}

/**
 * Runs a program to its end or to a limit. Whatever the program throws is part of the recording.
 * @param driver what runs instead of the program's own main program, where there is one
 * @throws InternalError for a bug of ours only
 */
export function runProgram(
  program: Program,
  body: ProgramBody,
  options: RunOptions,
  host: Host,
  driver: LoadedDriver | null = null,
): Recording {
  const state = new RunState(program, options, host, driver);
  const { recorder } = state;
  recorder.taskCreated({
    kind: "program",
    name: program.file,
    functionName: program.file,
    parent: NONE,
    at: NOWHERE,
  });
  recorder.stepBegan(PROGRAM, NOWHERE);
  const outcome = runToEnd(state, body);
  recorder.runEnded();
  if (recorder.tasks.finished[PROGRAM] === NONE)
    recorder.taskFinished(PROGRAM, outcome.kind === "finished" ? "returned" : "raised");
  return toRecording(recorder, {
    rules: program.rules,
    seed: options.seed,
    settings: options.settings,
    outcome,
    elapsed: state.clock.now,
    machine: state.machine.figures,
  });
}

function runToEnd(state: RunState, body: ProgramBody): Outcome {
  try {
    runBody(state, body);
    if (state.rules.goesOnAfterBody(state.uncaught !== null)) {
      endBody(state);
      while (state.baseLoop.turn());
    }
    waitForWorkers(state);
    reportForgotten(state);
  } catch (thrown) {
    if (!(thrown instanceof RunStopped)) throw thrown;
    state.rules.stopped();
  }
  noteRefusals(state);
  state.blockedLoop.report();
  if (state.guard.stopped !== null) return state.guard.stopped;
  if (state.uncaught === null) return { kind: "finished" };
  return { kind: "failed", error: reportOf(state, state.uncaught) };
}

/** The program's own code has said all that it has to say; what it has set going goes on. */
function endBody({ recorder, uncaught }: RunState): void {
  recorder.stepEnded(PROGRAM);
  recorder.taskFinished(PROGRAM, uncaught === null ? "returned" : "raised");
}

/** Threads and processes that nobody joined are waited for at the end. CPython Lib/threading.py, _shutdown. */
function waitForWorkers({ clock, machine }: RunState): void {
  machine.advanceTo(clock.now);
  clock.now = Math.max(clock.now, machine.runOut());
}

/** The program's top-level code. What it throws ends the code, and not yet what it has set going. */
function runBody(state: RunState, body: ProgramBody): void {
  try {
    const globals = createGlobals(state);
    state.host.adoptGlobals?.(globals, createFromAsync(state));
    const scope = programScope(createRequire(state));
    state.computingBegins();
    if (state.driver === null) body(...parametersFor(state, scope, globals));
    else drive(state, state.driver, { scope, globals, body });
  } catch (thrown) {
    if (thrown instanceof RunStopped) throw thrown;
    state.uncaught = { thrown, at: state.at };
  }
  state.countComputing();
}

type Uncaught = NonNullable<RunState["uncaught"]>;

/** @param depth how far groups inside it are looked into */
function reportOf(state: RunState, uncaught: Uncaught, depth = MOST_GROUP_DEPTH): ErrorReport {
  const thrown = unwrapped(uncaught.thrown);
  if (isError(thrown) && thrown instanceof MissingExport) return thrown.report;
  const frames = state.framesOf(thrown);
  const hint = hintFor(state, rawMessageOf(thrown));
  const at = frames[0]?.at ?? uncaught.at;
  const members = depth === 0 ? [] : membersOf(thrown).map((member) => ({ thrown: member, at: NOWHERE }));
  return {
    ...errorParts(uncaught.thrown),
    at,
    frames,
    ...(hint === undefined ? {} : { hint }),
    ...(members.length === 0 ? {} : { members: members.map((member) => reportOf(state, member, depth - 1)) }),
  };
}
