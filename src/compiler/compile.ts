// The whole way from the learner's text to a program or diagnostics, the same in the page and in Node: only how
// esbuild is reached is passed in.

import { packAt } from "#recording";
import type { FunctionInfo } from "#runtime";
import { diagnoseBuild } from "./diagnostics/build-errors.ts";
import type { CompileOptions, CompiledText, Diagnostic } from "./compiler.ts";
import { Edits, lineStarts } from "./edits.ts";
import { replaceHelpers } from "./helpers.ts";
import { nameImports } from "./import-names.ts";
import { instrument } from "./instrument.ts";
import { mendLoops, moveUsingOutOfHeads } from "./mend-loops.ts";
import { lower, stripTypes, type Lowerable, type Transform, type Transformed } from "./lower.ts";
import { moveBodyIntoFunction } from "./module-body.ts";
import { readModule } from "./read-module.ts";
import { markBodies, shareBodies } from "./share-bodies.ts";
import { composeMap, firstMappedLine, retraceMap, type Retrace } from "./source-map.ts";
import { needsRenaming, placeMarks, removeMarks, unusedName } from "./workarounds.ts";

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
): Promise<CompiledText> {
  const reading = readModule(source, options);
  if (reading.kind === "refused") return notCompiled(reading.diagnostics);
  const { program, text } = reading;
  const edits = new Edits(text);
  moveUsingOutOfHeads(edits, program);
  const mark = unusedName(text);
  const shared = unusedName(text, "$$body");
  markBodies(edits, program, shared);
  placeMarks(edits, program, mark);
  const functions = instrument(edits, program, text, options);
  const isRenamed = needsRenaming(program);
  const written: Stage = { text: edits.apply(), loader: "ts", isRenamed, back: (place) => edits.originalPlace(place) };
  // What esbuild names anew could be called like an import.
  const isOwn = isRenamed || options.role === "driver";
  const finishing: Finishing = {
    ...{ mark, shared, functions, options },
    nameImports: (code) => (isOwn ? code : nameImports(code, text, program)),
  };
  if (!reading.awaitsAtTop) return finish(await lower(transform, written), written, finishing);

  const stripped = await stripTypes(transform, written.text);
  const diagnostics = diagnoseBuild(stripped, written.back);
  if (diagnostics.length > 0) return notCompiled(diagnostics);
  const moved = moveIntoFunction(stripped, written, functions.push(wholeModule(source)) - 1);
  return finish(await lower(transform, moved), moved, finishing);
}

function moveIntoFunction(stripped: Transformed, written: Stage, index: number): Stage {
  const edits = moveBodyIntoFunction(stripped.code, index);
  const toWritten = retraceMap(stripped.map);
  const back: Retrace = (place) => {
    const inWritten = toWritten(edits.originalPlace(place));
    return inWritten && written.back(inWritten);
  };
  return { ...written, text: edits.apply(), loader: "js", back };
}

interface Finishing {
  readonly mark: string;
  /** What generator functions that calls share are called, before their numbers. */
  readonly shared: string;
  readonly functions: readonly FunctionInfo[];
  readonly options: CompileOptions;
  readonly nameImports: (code: string) => string;
}

function finish(lowered: Transformed, stage: Stage, finishing: Finishing): CompiledText {
  const diagnostics = diagnoseBuild(lowered, stage.back);
  if (diagnostics.length > 0) return notCompiled(diagnostics);
  const { mark, shared, functions, options } = finishing;
  const { file, rules } = options;
  const helped = replaceHelpers(lowered.code, firstMappedLine(lowered.map));
  const code = finishing.nameImports(mendLoops(removeMarks(shareBodies(helped, shared), mark)));
  return {
    kind: "compiled",
    program: { file, rules, code, map: composeMap(lowered.map, file, stage.back), functions },
  };
}

function wholeModule(source: string): FunctionInfo {
  return { name: "<module>", at: packAt(1, 1), end: packAt(lineStarts(source).length + 1, 1) };
}

function notCompiled(diagnostics: readonly Diagnostic[]): CompiledText {
  const sorted = [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  return { kind: "not-compiled", diagnostics: sorted.slice(0, MOST_DIAGNOSTICS) };
}
