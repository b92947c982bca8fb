// What is known of a run that the reader did not wait for: what it has printed.

import { assembleRecording, NOWHERE, PROGRAM } from "#recording";
import type { OutputLine, Recording } from "#recording";
import type { Conditions } from "./snippet-setup.ts";

export function recordingOfStopped(file: string, conditions: Conditions, output: readonly OutputLine[]): Recording {
  const { rules, seed, settings } = conditions;
  return assembleRecording({
    rules,
    seed,
    settings,
    outcome: { kind: "stopped", limit: "stop", message: "You stopped the program.", task: PROGRAM, at: NOWHERE },
    output,
    program: file,
  });
}
