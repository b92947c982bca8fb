// A snippet for tests: its controller, with a compiler and a sandbox that do what they are told.

import { assembleRecording } from "#recording";
import type { Outcome, Recording } from "#recording";
import { SampleCollaborators } from "./sample-collaborators.ts";
import type { AskedRun } from "./sample-collaborators.ts";
import { SnippetController } from "./snippet-controller.ts";

/** What a run of so many seconds leaves; it prints at the end. */
export function recordingOf(elapsed: number, outcome: Outcome = { kind: "finished" }): Recording {
  const output = [{ time: elapsed, stream: "out" as const, text: "done", task: 0, at: 0, order: 0 }];
  return assembleRecording({ rules: "asyncio", seed: 1, outcome, output, program: "breakfast.ts" });
}

/** Lets everything happen that is ready to. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** A snippet and what it runs on, ready to be pressed. */
export class Bench {
  readonly sample = new SampleCollaborators();
  isOffline = false;
  readonly snippet: SnippetController;

  constructor(speed: "1x" | "instant" = "1x") {
    this.snippet = new SnippetController({
      file: "breakfast.ts",
      source: "original",
      recorded: recordingOf(2),
      rules: "asyncio",
      seed: 1,
      speed,
      loadCollaborators: () =>
        this.isOffline ? Promise.reject(new Error("offline")) : Promise.resolve(this.sample.collaborators),
    });
  }

  /** Presses Run, and waits until the sandbox has been asked. */
  async startRun(): Promise<AskedRun> {
    void this.snippet.run();
    await settle();
    const run = this.sample.runs.at(-1);
    if (run === undefined) throw new Error("The sandbox was not asked.");
    return run;
  }

  async finishRun(recording: Recording): Promise<void> {
    (await this.startRun()).answer(recording);
    await settle();
  }

  get printed(): string[] {
    const shown = this.snippet.shown.value;
    return shown.kind === "recording" ? shown.recording.output.map(({ text }) => text) : [];
  }
}
