// Finds the learner's own lines in the stack of whatever was thrown. Reads stacks as V8, SpiderMonkey and JavaScriptCore
// write them, believes nothing in them, and never throws. It does not know who asks.

import { parseStack } from "error-stack-parser-es/lite";
import type { Frame } from "#recording";
import { PROGRAM_SCRIPT } from "./program-script.ts";
import type { ToSource } from "./source-frames.ts";

/** More frames than this help nobody. */
export const MAX_FRAMES = 20;
/** UTF-16 code units of a line; a longer one is no frame of ours. */
const MAX_LINE = 500;
const MAX_STACK = 64 * 1024;

/**
 * The learner's frames of a thrown value, innermost first; empty when it has none.
 * @param address what the program's script is called by engines that heed no `sourceURL`; or empty
 */
export function framesOf(thrown: unknown, toSource: ToSource, address: string): readonly Frame[] {
  try {
    return parse(readStack(thrown), toSource, address);
  } catch {
    return [];
  }
}

/** The stack of a thrown value, if it has one. Its getter may be the program's: it may throw, or give anything. */
function readStack(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return "";
  const stack: unknown = Reflect.get(thrown, "stack");
  return typeof stack === "string" ? stack.slice(0, MAX_STACK) : "";
}

/** Only lines that name the program's script count: neither the error's message nor frames of ours do. */
function parse(stack: string, toSource: ToSource, address: string): Frame[] {
  const isOurs = (line: string): boolean => line.includes(PROGRAM_SCRIPT) || (address !== "" && line.includes(address));
  const lines = stack.split("\n").filter((line) => isOurs(line) && line.length <= MAX_LINE);
  return parseStack(lines.slice(0, MAX_FRAMES).join("\n"))
    .map(({ function: functionName = "", line = 0, col: column = 0 }) => toSource({ functionName, line, column }))
    .filter((frame) => frame !== undefined);
}
