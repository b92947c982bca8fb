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

/** What `console.log(...values)` prints. Node's util.format; an error by itself is one line, without its stack. */
export function describeValues(values: readonly unknown[]): string {
  try {
    return formatWithLimits(values);
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

function formatWithLimits(values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first === "string" && first.length <= LONGEST_FORMAT && first.includes("%")) return format(...values);
  return values.map((value) => (typeof value === "string" ? value : describeLogged(value))).join(" ");
}

function describeLogged(value: unknown): string {
  return isError(unwrapped(value)) ? describeError(value) : inspectWithin(value);
}
