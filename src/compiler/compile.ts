// The whole way from the learner's text to a program or diagnostics, the same in the page and in Node: only how
// esbuild is reached is passed in.

import { packAt } from "#recording";
import type { FunctionInfo } from "#runtime";
import { diagnoseBuild } from "./diagnostics/build-errors.ts";
import type { CompileOptions, CompileResult, Diagnostic } from "./compiler.ts";
import { lineStarts } from "./edits.ts";
import { keepPlainDelegation, replaceHelpers } from "./helpers.ts";
import { instrument, type Instrumented } from "./instrument.ts";
import { lower, stripTypes, type Lowerable, type Transform, type Transformed } from "./lower.ts";
import { moveBodyIntoFunction } from "./module-body.ts";
import { readModule } from "./read-module.ts";
import { composeMap, firstMappedLine, retraceMap, type Retrace } from "./source-map.ts";

const MOST_DIAGNOSTICS = 20;

/** A text on its way to esbuild. */
interface Stage extends Lowerable {
  /** The way back to the learner's text. */
  readonly back: Retrace;
}

/** Never rejects because of the text; rejects when esbuild itself fails. */
export async function compileWith(
  transform: Transform,
  source: string,
  options: CompileOptions,
): Promise<CompileResult> {
  const reading = readModule(source, options.rules);
  if (reading.kind === "refused") return notCompiled(reading.diagnostics);
  const instrumented = instrument(reading.program, reading.text, options.rules);
  const { edits, functions } = instrumented;
  const written: Stage = { text: edits.apply(), loader: "ts", back: (place) => edits.originalPlace(place) };
  if (!reading.awaitsAtTop) return finish(await lower(transform, written), written, instrumented, options);

  const stripped = await stripTypes(transform, written.text);
  const diagnostics = diagnoseBuild(stripped, written.back);
  if (diagnostics.length > 0) return notCompiled(diagnostics);
  const moved = moveIntoFunction(stripped, written, functions.push(wholeModule(source)) - 1);
  return finish(await lower(transform, moved), moved, instrumented, options);
}

function moveIntoFunction(stripped: Transformed, written: Stage, index: number): Stage {
  const edits = moveBodyIntoFunction(stripped.code, index);
  const toWritten = retraceMap(stripped.map);
  const back: Retrace = (place) => {
    const inWritten = toWritten(edits.originalPlace(place));
    return inWritten && written.back(inWritten);
  };
  return { text: edits.apply(), loader: "js", back };
}

function finish(
  lowered: Transformed,
  stage: Stage,
  { functions, plain }: Instrumented,
  { file, rules }: CompileOptions,
): CompileResult {
  const diagnostics = diagnoseBuild(lowered, stage.back);
  if (diagnostics.length > 0) return notCompiled(diagnostics);
  const code = keepPlainDelegation(replaceHelpers(lowered.code, firstMappedLine(lowered.map)), plain);
  const map = composeMap(lowered.map, file, stage.back);
  return { kind: "compiled", program: { file, rules, code, map, functions } };
}

function wholeModule(source: string): FunctionInfo {
  return { name: "<module>", at: packAt(1, 1), end: packAt(lineStarts(source).length + 1, 1) };
}

function notCompiled(diagnostics: readonly Diagnostic[]): CompileResult {
  const sorted = [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  return { kind: "not-compiled", diagnostics: sorted.slice(0, MOST_DIAGNOSTICS) };
}
