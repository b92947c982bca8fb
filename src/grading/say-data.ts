// Data in words, as it would stand in TypeScript: `["toast", "eggs"]`, `{ status: 200 }`, `undefined`, `a Map of 2`.

import type { Data } from "#recording";

const LONGEST = 120;
const LONGEST_TEXT = 60;

/** In backticks; shortened where it is long. */
export function sayData(data: Data): string {
  const said = say(data);
  return `\`${said.length <= LONGEST ? said : `${said.slice(0, LONGEST)}…`}\``.replaceAll("\n", " ");
}

function say(data: Data): string {
  if (data === null || typeof data === "number" || typeof data === "boolean") return String(data);
  if (typeof data === "string") return sayText(data);
  if (Array.isArray(data)) return `[${data.map(say).join(", ")}]`;
  const entries = Object.entries(data);
  return sayOdd(entries) ?? sayObject(entries);
}

function sayText(text: string): string {
  const shown = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
  return JSON.stringify(shown).replaceAll("`", "'");
}

function sayObject(entries: readonly (readonly [string, Data])[]): string {
  if (entries.length === 0) return "{}";
  const written = entries.map(([key, value]) => `${sayKey(key.replace(/^\$\$/, "$"))}: ${say(value)}`);
  return `{ ${written.join(", ")} }`;
}

function sayKey(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : sayText(key);
}

/** What JSON has no words for: see `toData`. */
function sayOdd([first, second]: readonly (readonly [string, Data])[]): string | null {
  if (first === undefined) return null;
  const [word, value] = first;
  return ODD[word]?.(plain(value), plain(second?.[1] ?? "")) ?? null;
}

const ODD: Readonly<Record<string, (value: string, message: string) => string>> = {
  $undefined: () => "undefined",
  $number: (value) => value,
  $bigint: (value) => `${value}n`,
  $symbol: () => "a symbol",
  $function: (name) => (name === "" ? "a function" : `function ${name}`),
  $awaitable: (kind) => `a ${kind} that was not awaited`,
  $error: (name, message) => `an error, ${name}: ${message}`,
  $map: (size) => `a Map of ${size}`,
  $set: (size) => `a Set of ${size}`,
  $cut: () => "…",
};

/** A text as it is, a list as its length. */
function plain(value: Data): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? String(value.length) : "";
}
