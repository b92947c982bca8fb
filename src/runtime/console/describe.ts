// Values as text: what `console.log` prints, and the one line that stands for an error. Whatever a program throws or
// logs, these never throw. Formatting is Node's (`node-inspect-extracted`), as V8 users know it.

import { format, inspect } from "node-inspect-extracted";

/** As Node's console has it. */
const INSPECT = { depth: 2, maxArrayLength: 100, maxStringLength: 10_000, colors: false } as const;
const INSPECT_CELL = { ...INSPECT, maxArrayLength: 3, breakLength: Number.POSITIVE_INFINITY } as const;
/** An object with more properties than these is shown by its kind only. Node lib/internal/console/constructor.js, table. */
const MOST_PROPERTIES_IN_CELL = 2;

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
    return inspect(value, { ...INSPECT, ...options });
  } catch {
    return "(a value that cannot be shown)";
  }
}

/** A cell of `console.table`. */
export function describeCell(value: unknown): string {
  const isLarge =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > MOST_PROPERTIES_IN_CELL;
  return describeValue(value, { ...INSPECT_CELL, depth: isLarge ? -1 : 0 });
}

/** `Name: message`, as Python and JavaScript both end their reports of an error. */
export function describeError(thrown: unknown): string {
  const { name, message } = errorParts(thrown);
  return message === "" ? name : `${name}: ${message}`;
}

/** As a browser reports what nobody caught: an error as above, anything else as it would be logged. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? describeError(thrown) : describeValues([thrown]);
}

/** The name and message of whatever was thrown. */
export function errorParts(thrown: unknown): { name: string; message: string } {
  try {
    if (thrown instanceof Error) {
      const { name, message }: { name: unknown; message: unknown } = thrown;
      return { name: String(name), message: String(message) };
    }
    return { name: "Uncaught", message: describeValue(thrown) };
  } catch {
    return { name: "Error", message: "(an error that cannot be shown)" };
  }
}

function formatWithLimits(values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first === "string" && first.includes("%")) return format(...values);
  return values.map((value) => (typeof value === "string" ? value : describeLogged(value))).join(" ");
}

function describeLogged(value: unknown): string {
  return value instanceof Error ? describeError(value) : inspect(value, INSPECT);
}
