// Values as text: what `console.log` prints, and the one line that stands for an error. Whatever a program throws or
// logs, these never throw. Formatting is Node's (`node-inspect-extracted`), as V8 users know it.

import { format } from "node-inspect-extracted";
import { clip, clipName } from "../clip.ts";
import { isError } from "../errors.ts";
import { SHOWN } from "../limits.ts";
import { messageAsWritten } from "./as-written.ts";
import { inspectWithin, unwrapped } from "./inspect-within.ts";

const CELL = { maxArrayLength: 3, breakLength: Number.POSITIVE_INFINITY } as const;
/** An object with more properties than these is shown by its kind only. Node lib/internal/console/constructor.js, table. */
const MOST_PROPERTIES_IN_CELL = 2;
const { messageUnits: LONGEST_MESSAGE } = SHOWN;
/** A longer text is printed as it is, and not searched for `%s` and its like. */
const LONGEST_FORMAT = 10_000;

/** How an error by itself is logged: as `Name: message`, or as Node shows it, with what it holds but without its stack. */
export type ErrorForm = "line" | "with-properties";

/** What `console.log(...values)` prints. Node's util.format, but for errors by themselves. */
export function describeValues(values: readonly unknown[], errorForm: ErrorForm = "line"): string {
  try {
    return formatWithLimits(values, errorForm);
  } catch {
    return "(a value that cannot be shown)";
  }
}

/** One value, as it would stand inside a structure: strings in quotes. @param options of `console.dir` */
export function describeValue(value: unknown, options: object = {}): string {
  try {
    return inspectWithin(value, options);
  } catch {
    return "(a value that cannot be shown)";
  }
}

/** Whatever a program gives as a name. CPython asyncio/tasks.py, Task.set_name: `str(value)`. */
export function nameFrom(given: unknown): string {
  return typeof given === "string" ? given : describeValue(given);
}

/** A cell of `console.table`. */
export function describeCell(value: unknown): string {
  const isLarge =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > MOST_PROPERTIES_IN_CELL;
  return describeValue(value, { ...CELL, depth: isLarge ? -1 : 0 });
}

/** `Name: message`, as Python and JavaScript both end their reports of an error. */
export function describeError(thrown: unknown): string {
  const { name, message } = errorParts(thrown);
  return message === "" ? name : `${name}: ${message}`;
}

/** As a browser reports what nobody caught: an error as above, anything else as it would be logged. */
export function describeThrown(thrown: unknown): string {
  return isError(unwrapped(thrown)) ? describeError(thrown) : describeValues([thrown]);
}

/** The name and message of whatever was thrown, at a length that can be shown. */
export function errorParts(given: unknown): { name: string; message: string } {
  try {
    const thrown = unwrapped(given);
    if (isError(thrown)) {
      const { name, message }: { name: unknown; message: unknown } = thrown;
      return { name: clipName(String(name)), message: clip(messageAsWritten(String(message)), LONGEST_MESSAGE) };
    }
    return { name: "Uncaught", message: clip(describeValue(given), LONGEST_MESSAGE) };
  } catch {
    return { name: "Error", message: "(an error that cannot be shown)" };
  }
}

/** An error's message as the engine wrote it, if it is one. */
export function rawMessageOf(given: unknown): string {
  try {
    const thrown = unwrapped(given);
    if (!isError(thrown)) return "";
    const { message }: { message: unknown } = thrown;
    return clip(String(message), LONGEST_MESSAGE);
  } catch {
    return "";
  }
}

function formatWithLimits(values: readonly unknown[], errorForm: ErrorForm): string {
  const [first] = values;
  if (typeof first === "string" && first.length <= LONGEST_FORMAT && first.includes("%")) return format(...values);
  return values.map((value) => (typeof value === "string" ? value : describeLogged(value, errorForm))).join(" ");
}

function describeLogged(value: unknown, errorForm: ErrorForm): string {
  const error = unwrapped(value);
  if (!isError(error)) return inspectWithin(value);
  return errorForm === "with-properties" && holdsMore(error)
    ? withoutFrames(inspectWithin(error))
    : describeError(error);
}

/** Whether Node would show more of an error than its stack. Node lib/internal/util/inspect.js, getErrorKeys. */
function holdsMore(error: Error): boolean {
  return Object.keys(error).length > 0 || Object.hasOwn(error, "cause") || Object.hasOwn(error, "errors");
}

/** Behind a frame may stand what opens the error's properties, or parts it from the next one in a list. */
function withoutFrames(text: string): string {
  return text.replace(/\n +(?:at |\.\.\. \d+ lines matching )[^\n]*?( \{|,)?(?=\n|$)/gu, "$1");
}
