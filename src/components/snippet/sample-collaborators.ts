// A compiler and a sandbox for tests, that do what they are told when they are told.

import type { Collaborators } from "#attempt";
import type { CompileResult } from "#compiler";
import type { OutputLine, Recording } from "#recording";
import type { RunObserver, RunRequest, RunResult } from "#sandbox";

const COMPILED: CompileResult = {
  kind: "compiled",
  program: { file: "breakfast.ts", rules: "asyncio", code: "", map: "", functions: [] },
};

/** A run that was asked for, and not yet answered. */
export interface AskedRun {
  readonly request: RunRequest;
  readonly signal: AbortSignal | undefined;
  print(text: string, time: number): void;
  answer(recording: Recording): void;
  fail(): void;
}

export class SampleCollaborators {
  /** What the compiler says of the next texts. */
  verdict: CompileResult = COMPILED;
  readonly compiled: string[] = [];
  readonly runs: AskedRun[] = [];
  readonly collaborators: Collaborators = {
    compiler: {
      compile: (source) => {
        this.compiled.push(source);
        return Promise.resolve(this.verdict);
      },
      warm: () => Promise.resolve(),
      dispose: () => undefined,
    },
    sandbox: {
      run: (request, observer, signal) =>
        new Promise<RunResult>((resolve, reject) => {
          this.runs.push(askedRun(request, observer, signal, resolve, reject));
        }),
      warm: () => Promise.resolve(),
      dispose: () => undefined,
    },
  };
}

function askedRun(
  request: RunRequest,
  observer: RunObserver | undefined,
  signal: AbortSignal | undefined,
  resolve: (result: RunResult) => void,
  reject: (error: Error) => void,
): AskedRun {
  return {
    request,
    signal,
    print: (text, time) => observer?.onOutput?.([lineOf(text, time)]),
    answer: (recording) => resolve({ recording, computingMs: 1 }),
    fail: () => reject(new Error("a bug")),
  };
}

function lineOf(text: string, time: number): OutputLine {
  return { time, stream: "out", text, task: 0, at: 0, order: 0 };
}
