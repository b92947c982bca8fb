// From a place in the program's script to the learner's frame: the source map, and the names of functions. It does not
// know in which form an engine tells the place.

import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { packAt } from "#recording";
import type { At, Frame } from "#recording";
import type { Program } from "#runtime";
import { LINES_BEFORE } from "./program-script.ts";

/** A frame in the program's script, as the engine tells it. */
interface ScriptFrame {
  /** As the engine writes it; empty where it has none. */
  readonly functionName: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** Gives the learner's frame; `undefined` for code that is not the learner's. */
export type ToSource = (frame: ScriptFrame) => Frame | undefined;

/** The map is decoded on the first frame, which most runs never see. */
export function createToSource(program: Program): ToSource {
  let map: TraceMap | undefined;
  return ({ functionName, line, column }) => {
    if (line <= LINES_BEFORE) return undefined;
    map ??= new TraceMap(program.map);
    const original = originalPositionFor(map, { line: line - LINES_BEFORE, column: column - 1 });
    if (original.line === null) return undefined;
    const at = packAt(original.line, original.column + 1);
    return { functionName: plainName(functionName) || plainName(nameOfAsync(at, program)), at };
  };
}

/** Lowered async functions lose their names in stacks; the innermost one around the place is meant. */
function nameOfAsync(at: At, { functions }: Program): string {
  return functions.findLast((info) => info.at <= at && at < info.end)?.name ?? "";
}

/**
 * The function's own name, without what engines and Python put around it: V8 `async main`, `new Kitchen`,
 * `Kitchen.brew [as x]`, `Object.<anonymous>`; SpiderMonkey `kitchen/brew`, `main/<`; JavaScriptCore `global code`;
 * Python `main.<locals>.inner`. Names that begin with `$$` are the compiler's.
 */
function plainName(written: string): string {
  const name = written.replace(/^(?:async|new) /u, "").replace(/ \[as .*\]$/u, "");
  if (/^(?:anonymous|global code|module code|eval code)$|<anonymous>|^Generator\.next$|<$|^\$\$/u.test(name)) return "";
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1);
}
