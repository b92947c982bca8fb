// Runs a program here and says what is comparable with its twin's run: what it printed, and how it ended.

import type { Outcome } from "#recording";
import { attemptRun } from "../attempt.ts";
import type { Collaborators } from "../attempt.ts";

export interface ComparableRun {
  readonly printed: string;
  /** `Name: message` of the uncaught error; `waits for ever` at a deadlock; `null` where it simply ended. */
  readonly error: string | null;
}

export async function runHere(collaborators: Collaborators, file: string, source: string): Promise<ComparableRun> {
  const options = { file, rules: "asyncio", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  if (result.kind !== "ran") return { printed: "", error: JSON.stringify(result) };
  const { output, outcome } = result.recording;
  const printed = output.filter(({ stream }) => stream === "out").map((line) => `${line.text}\n`);
  return { printed: printed.join(""), error: describeEnd(outcome) };
}

function describeEnd(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "failed":
      return outcome.error.message === "" ? outcome.error.name : `${outcome.error.name}: ${outcome.error.message}`;
    case "stopped":
      return outcome.limit === "deadlock" ? "waits for ever" : `stopped at ${outcome.limit}: ${outcome.message}`;
  }
}
