// One attempt at a program: compile, run, and for exercises grade. Knows no page and no DOM: compiler and sandbox
// are passed in, so that the page, the build, the command line and the tests make the very same attempts.

import type { Compiler, Diagnostic } from "#compiler";
import type { Rules, RunSettings } from "#recording";
import type { RunObserver, RunResult, Sandbox } from "#sandbox";

/** The settings that are left out are the usual ones. */
export interface AttemptOptions extends Partial<RunSettings> {
  readonly file: string;
  readonly rules: Rules;
  readonly seed: number;
}

export type AttemptResult =
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Diagnostic[] }
  | NotRun
  | ({ readonly kind: "ran" } & RunResult);

/** What compiles or runs programs could not be had, as when the network is away: that is no text's doing. */
export interface NotRun {
  readonly kind: "not-run";
  /** What is wrong, in the learner's words. */
  readonly message: string;
  /** What to do next, where the message does not say so. */
  readonly hint: string | null;
}

export interface Collaborators {
  readonly compiler: Compiler;
  readonly sandbox: Sandbox;
}

/**
 * Compiles a source text and, where that succeeds, runs it.
 * Never rejects because of the text or of what it does: both come back as values.
 * @throws RangeError where a setting makes no sense: `settingsFrom` tells beforehand
 */
export async function attemptRun(
  { compiler, sandbox }: Collaborators,
  source: string,
  { file, rules, ...conditions }: AttemptOptions,
  observer?: RunObserver,
  signal?: AbortSignal,
): Promise<AttemptResult> {
  const compiled = await compiler.compile(source, { file, rules });
  switch (compiled.kind) {
    case "not-compiled":
      return compiled;
    case "no-compiler":
      return { ...compiled, kind: "not-run" };
    case "compiled":
      return ranOrNot(await sandbox.run({ program: compiled.program, ...conditions }, observer, signal));
  }
}

/** Tells a run from one that never began. */
export function ranOrNot(result: RunResult): Exclude<AttemptResult, { kind: "not-compiled" }> {
  const { outcome } = result.recording;
  if (outcome.kind !== "stopped" || outcome.limit !== "start") return { kind: "ran", ...result };
  return { kind: "not-run", message: outcome.message, hint: null };
}
