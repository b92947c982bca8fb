// Runs for tests: a sandbox page whose runners, programs and clock the test plays.

import { assembleRecording } from "#recording";
import type { OutputLine } from "#recording";
import { PROTOCOL } from "../messages.ts";
import type { StartMessage } from "../messages.ts";
import type { RunRequest } from "../sandbox.ts";
import { Runs } from "./runs.ts";
import type { Runner, Useless } from "./runs.ts";

export const HANG_TICKS = 25;
export const START_TICKS = 80;

/** A run as a runner sees it; the test plays the program. */
class FakeRun {
  readonly message: StartMessage;
  readonly say: (message: unknown) => void;
  isLeft = false;

  constructor(message: StartMessage, say: (message: unknown) => void) {
    this.message = message;
    this.say = say;
  }

  get file(): string {
    return this.message.program.file;
  }

  start(): this {
    this.say({ kind: "started", protocol: PROTOCOL });
    return this;
  }

  print(text: string): void {
    const line: OutputLine = { time: 0, stream: "out", text, task: 0, at: 1025, order: 0 };
    this.say({ kind: "output", lines: [line] });
  }

  finish(): void {
    const { program, seed } = this.message;
    const outcome = { kind: "finished" } as const;
    const recording = assembleRecording({ rules: program.rules, seed, outcome, output: [], program: program.file });
    this.say({ kind: "done", recording, computingMs: 1 });
  }
}

class FakeRunner implements Runner {
  readonly ready: Promise<void>;
  readonly runs: FakeRun[] = [];
  readonly fail: (why: Useless) => void;
  answer = (): void => undefined;
  isRemoved = false;

  constructor(fail: (why: Useless) => void) {
    this.fail = fail;
    this.ready = new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  start(message: StartMessage, hear: (message: unknown) => void): () => void {
    const run = new FakeRun(message, hear);
    this.runs.push(run);
    return () => {
      run.isLeft = true;
    };
  }

  /** Questions that it leaves unanswered. */
  unanswered = 0;

  ping(): number {
    return this.unanswered;
  }

  remove(): void {
    this.isRemoved = true;
  }
}

export function setUpRuns() {
  const runners: FakeRunner[] = [];
  const clock = { ms: 0 };
  const runs = new Runs(
    (fail) => {
      const runner = new FakeRunner(fail);
      runners.push(runner);
      return runner;
    },
    () => clock.ms,
  );
  const tick = (count: number): void => {
    for (let ticks = 0; ticks < count; ticks += 1) runs.tick();
  };
  /** The run of this file in the newest runner. */
  const find = (file: string): FakeRun => {
    const run = runners.at(-1)?.runs.find((candidate) => candidate.file === file);
    if (run === undefined) throw new Error(`${file} does not run.`);
    return run;
  };
  return { runs, runners, clock, tick, find };
}

export function request(file: string): RunRequest {
  return { program: { file, rules: "asyncio", code: "", map: "", functions: [] }, seed: 3 };
}
