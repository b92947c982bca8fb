// Finds the learner's own lines in the stack of whatever was thrown. Reads stacks as V8, SpiderMonkey and JavaScriptCore
// write them, believes nothing in them, and never throws. It does not know who asks.

import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { parseStack } from "error-stack-parser-es/lite";
import type { StackFrameLite } from "error-stack-parser-es/lite";
import { packAt } from "#recording";
import type { At, Frame } from "#recording";
import type { Program } from "#runtime";
import { LINES_BEFORE, PROGRAM_SCRIPT } from "./program-script.ts";

/** More lines of a stack than this help nobody. */
const MAX_FRAMES = 20;
/** UTF-16 code units of a stack's line; a longer one is no frame of ours. */
const MAX_LINE = 500;
const MAX_STACK = 64 * 1024;

export type Locate = (thrown: unknown) => readonly Frame[];

/** Gives the function that finds the learner's frames of a thrown value, innermost first. The map is read on first use. */
export function createLocate(program: Program): Locate {
  let map: TraceMap | undefined;
  return (thrown) => {
    try {
      const ours = framesOfProgram(readStack(thrown));
      if (ours.length === 0) return [];
      const trace = (map ??= new TraceMap(program.map));
      return ours.map((frame) => inSource(frame, trace, program)).filter((frame) => frame !== undefined);
    } catch {
      return [];
    }
  };
}

/** The stack of a thrown value, if it has one. Its getter is the program's: it may throw, or give anything. */
function readStack(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return "";
  const stack: unknown = Reflect.get(thrown, "stack");
  return typeof stack === "string" ? stack.slice(0, MAX_STACK) : "";
}

/** Only lines that name the program's script: neither the error's message nor frames of ours do. */
function framesOfProgram(stack: string): StackFrameLite[] {
  const lines = stack.split("\n").filter((line) => line.includes(PROGRAM_SCRIPT) && line.length <= MAX_LINE);
  return parseStack(lines.slice(0, MAX_FRAMES).join("\n"));
}

function inSource(frame: StackFrameLite, map: TraceMap, program: Program): Frame | undefined {
  if (frame.line === undefined || frame.col === undefined || frame.line <= LINES_BEFORE) return undefined;
  const { line, column } = originalPositionFor(map, { line: frame.line - LINES_BEFORE, column: frame.col - 1 });
  if (line === null) return undefined;
  const at = packAt(line, column + 1);
  return { functionName: nameOf(frame.function) || nameOfAsync(at, program), at };
}

/** Lowered async functions lose their names in stacks; the innermost one around the place is meant. */
function nameOfAsync(at: At, { functions }: Program): string {
  return functions.findLast((info) => info.at <= at && at < info.end)?.name ?? "";
}

/**
 * The function's name without what engines put around it: V8 `async main`, `new Kitchen`, `Object.<anonymous>`,
 * `Kitchen.brew [as x]`; SpiderMonkey `main/<`, `kitchen/brew`; JavaScriptCore `global code`.
 */
function nameOf(written = ""): string {
  const name = written.replace(/^(async|new) /, "").replace(/ \[as .*\]$/, "");
  const isNameless = /<anonymous>|^(anonymous|global code|module code)$|^Generator\.next$/.test(name);
  return isNameless ? "" : name.replace(/(\/?<)+$/, "").replace(/^.*\//, "");
}
