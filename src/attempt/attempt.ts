// One attempt at a program: compile, run, and for exercises grade. Knows no page and no DOM: compiler and sandbox
// are passed in, so that the page, the build, the command line and the tests make the very same attempts.

import type { Compiler, Diagnostic } from "#compiler";
import type { Rules } from "#recording";
import type { RunObserver, RunResult, Sandbox } from "#sandbox";

export interface AttemptOptions {
  readonly file: string;
  readonly rules: Rules;
  readonly seed: number;
  readonly measureComputing: boolean;
}

export type AttemptResult =
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: "ran" } & RunResult);

export interface Collaborators {
  readonly compiler: Compiler;
  readonly sandbox: Sandbox;
}

/**
 * Compiles a source text and, where that succeeds, runs it.
 * Never rejects because of the text or of what it does: both come back as values.
 */
export async function attemptRun(
  { compiler, sandbox }: Collaborators,
  source: string,
  options: AttemptOptions,
  observer?: RunObserver,
  signal?: AbortSignal,
): Promise<AttemptResult> {
  const compiled = await compiler.compile(source, { file: options.file, rules: options.rules });
  if (compiled.kind === "not-compiled") return compiled;
  const request = { program: compiled.program, seed: options.seed, measureComputing: options.measureComputing };
  return { kind: "ran", ...(await sandbox.run(request, observer, signal)) };
}
