// The recording of a snippet as its page shows it before anyone presses Run: made by the very compiler and runtime that
// the learner gets, with nothing measured, so that each build makes the same.

import { createHash } from "node:crypto";
import type { CompiledText, Diagnostic } from "#compiler";
import { createNodeCompiler } from "#compiler/node";
import type { NodeCompiler } from "#compiler/node";
import type { Recording, Rules, RunSettings } from "#recording";
import type { Sandbox } from "#sandbox";
import { createNodeSandbox } from "#sandbox/node";
import { ContentError } from "./content-error.ts";
import type { Snippet } from "./course.ts";

const SEED = 1;

/** A build shows some snippets on several pages. */
const recordings = new Map<string, Promise<Recording>>();

let compiler: NodeCompiler | undefined;
let sandbox: Sandbox | undefined;

/**
 * @param rules whose order of events it follows
 * @param settings of the run, where they are not the usual ones: they stay with the recording, and Run uses them again
 * @throws {ContentError} when the snippet does not compile. How the run ends is the lesson's own affair.
 */
export function recordSnippet(
  snippet: Pick<Snippet, "file" | "path" | "source">,
  settings: Partial<RunSettings> = {},
  rules: Rules = "asyncio",
): Promise<Recording> {
  const text = `${snippet.path}\n${rules}\n${JSON.stringify(settings)}\n${snippet.source}`;
  const key = createHash("sha256").update(text).digest("hex");
  const known = recordings.get(key);
  if (known) return known;
  const recording = record(snippet, settings, rules);
  recordings.set(key, recording);
  return recording;
}

async function record(
  { file, path, source }: Pick<Snippet, "file" | "path" | "source">,
  settings: Partial<RunSettings>,
  rules: Rules,
): Promise<Recording> {
  const result = await recordProgram({ file, source }, rules, settings);
  if (result.kind === "not-compiled") throw doesNotCompile(path, result.diagnostics);
  return result.recording;
}

export type RecordResult =
  | { readonly kind: "recorded"; readonly recording: Recording }
  | { readonly kind: "not-compiled"; readonly diagnostics: readonly Diagnostic[] };

/** Runs any program as the build runs snippets. Nothing is kept for the next time. */
export async function recordProgram(
  { file, source }: Pick<Snippet, "file" | "source">,
  rules: Rules,
  settings: Partial<RunSettings> = {},
): Promise<RecordResult> {
  sandbox ??= createNodeSandbox();
  const compiled = await compileProgram({ file, source }, rules);
  if (compiled.kind === "not-compiled") return compiled;
  const { recording } = await sandbox.run({
    program: compiled.program,
    ...settings,
    seed: SEED,
    measureComputing: false,
  });
  return { kind: "recorded", recording };
}

/** Compiles it as the reader's page does. */
export function compileProgram(
  { file, source }: Pick<Snippet, "file" | "source">,
  rules: Rules,
): Promise<CompiledText> {
  compiler ??= createNodeCompiler();
  return compiler.compile(source, { file, rules });
}

function doesNotCompile(path: string, diagnostics: readonly Diagnostic[]): ContentError {
  const [first] = diagnostics;
  const place = first === undefined || first.line === 0 ? path : `${path}:${first.line}:${first.column}`;
  return new ContentError(
    place,
    `This snippet does not compile: ${first?.message ?? "the compiler does not say why"}`,
    first?.hint ?? "Mend it.",
  );
}
