// Keeps our own files out of the stacks that a program can read, and finds the learner's lines in them. Where the engine
// lets us write stacks (V8 does), they are in the learner's coordinates from the start; elsewhere they are read as text.

import { columnOf, lineOf } from "#recording";
import type { Frame } from "#recording";
import type { Program } from "#runtime";
import { framesOf, MAX_FRAMES } from "./locate.ts";
import { PROGRAM_SCRIPT } from "./program-script.ts";
import { createToSource } from "./source-frames.ts";
import type { ToSource } from "./source-frames.ts";

/** Frames of ours stand between the learner's: V8's usual ten would not reach down to them. */
const STACK_DEPTH = 30;

type Locate = (thrown: unknown) => readonly Frame[];

type WriteStack = (error: Error, sites: readonly NodeJS.CallSite[]) => string;

let writeStack: WriteStack = headOf;

/** Takes the writing of stacks over, where the engine lets us: before `Error` is frozen, and before there is a program. */
export function prepareStacks(): void {
  if (!("stackTraceLimit" in Error)) return;
  Error.stackTraceLimit = STACK_DEPTH;
  Error.prepareStackTrace = (error, sites) => writeStack(error, sites);
}

/**
 * Sets the engine's stacks up for a program, and gives the function that finds its frames; that never throws.
 * @param address of the program's script, for engines that heed no `sourceURL`
 */
export function setUpStacks(program: Program, address: string): Locate {
  const toSource = createToSource(program);
  if (!("stackTraceLimit" in Error)) return (thrown) => framesOf(thrown, toSource, address);
  const known = new WeakMap<WeakKey, readonly Frame[]>();
  const [remember, recall] = [known.set.bind(known), known.get.bind(known)];
  // Called when the stack of an error is read for the first time.
  writeStack = (error, sites) => {
    const frames = sites.flatMap((site) => toFrame(site, toSource) ?? []).slice(0, MAX_FRAMES);
    remember(error, frames);
    return [headOf(error), ...frames.map((frame) => lineFor(frame, program.file))].join("\n");
  };
  return (thrown) => {
    // Reading its stack makes V8 write it, if that has not happened yet.
    const read = framesOf(thrown, toSource, address);
    return recall(thrown as WeakKey) ?? read;
  };
}

function toFrame(site: NodeJS.CallSite, toSource: ToSource): Frame | undefined {
  if (site.getScriptNameOrSourceURL() !== PROGRAM_SCRIPT) return undefined;
  const [line, column] = [site.getLineNumber() ?? 0, site.getColumnNumber() ?? 0];
  return toSource({ functionName: site.getFunctionName() ?? "", line, column });
}

function lineFor({ functionName, at }: Frame, file: string): string {
  const place = `${file}:${String(lineOf(at))}:${String(columnOf(at))}`;
  return functionName === "" ? `    at ${place}` : `    at ${functionName} (${place})`;
}

/** What V8 would write above the frames. */
function headOf(error: Error): string {
  try {
    return String(error);
  } catch {
    return "Error";
  }
}
