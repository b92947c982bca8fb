// Values as text: what `console.log` prints, and the one line that stands for an error. Whatever a program throws or
// logs, these never throw. Formatting is Node's (`node-inspect-extracted`), as V8 users know it.

import { format, inspect } from "node-inspect-extracted";

const INSPECT = { depth: 4, maxArrayLength: 100, maxStringLength: 200, colors: false } as const;

/** What `console.log(...values)` prints. Node's util.format, with our limits on depth and size. */
export function describeValues(values: readonly unknown[]): string {
  try {
    return formatWithLimits(values);
  } catch {
    return "(a value that cannot be shown)";
  }
}

/** One value, as it would stand inside a structure: strings in quotes. */
export function describeValue(value: unknown): string {
  try {
    return inspect(value, INSPECT);
  } catch {
    return "(a value that cannot be shown)";
  }
}

/** `Name: message`, as Python and JavaScript both end their reports of an error. */
export function describeError(thrown: unknown): string {
  const { name, message } = errorParts(thrown);
  return message === "" ? name : `${name}: ${message}`;
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
