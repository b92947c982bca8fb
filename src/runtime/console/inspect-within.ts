// Values as Node shows them, within bounds of time and size: whatever a program logs, its loop goes on at once. Nothing of
// the program's is run for it but what it has made for the purpose (`[Symbol.for("nodejs.util.inspect.custom")]`).

import { inspect, Proxy as KnownProxy } from "node-inspect-extracted";
import { SHOWN } from "../limits.ts";

/** What its types leave out: the target of a proxy that was made by this class, `null` of a revoked one. */
const { getProxyDetails } = KnownProxy as unknown as {
  readonly getProxyDetails: (value: unknown, withHandler: false) => object | null | undefined;
};

const { depth: DEPTH, mostDeep: MOST_DEEP, entries: ENTRIES, innerTextUnits } = SHOWN;
const TOO_MUCH = -2;
/**
 * Node 24 shows a proxy as what it stands for; the formatter would put its kind around it. And it takes the methods among
 * async generators for async functions.
 */
function stylize(text: string, style: string): string {
  if (style !== "special") return text;
  if (text === "Proxy(" || text === ")") return "";
  return text.replace(/^\[AsyncFunction(.*)\] AsyncGeneratorFunction$/u, "[AsyncGeneratorFunction$1]");
}
const INSPECT = { maxArrayLength: ENTRIES, maxStringLength: innerTextUnits, colors: false, stylize } as const;
/** Entries that are looked at for one value, all levels together. */
const MOST_LOOKED_AT = 10_000;
/** From here on, writing a number down takes longer than anybody reads. */
const LONG_NUMBER = 1n << 4096n;

const { getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { values: arrayValues } = Array.prototype as { values: (this: readonly unknown[]) => Iterable<unknown> };

/**
 * @param options of Node's `inspect`; a depth is a wish
 * @throws whatever the value's own conversions throw
 */
export function inspectWithin(value: unknown, options: { readonly depth?: number | null } = {}): string {
  const wished = options.depth === undefined ? DEPTH : Math.min(options.depth ?? Infinity, MOST_DEEP);
  const depth = depthWithin(value, wished);
  if (depth === TOO_MUCH) return inspectFirst(value as object);
  return inspect(value, { ...INSPECT, ...options, depth: Math.min(depth, wished) });
}

/** How deep one can look without meeting too much. */
function depthWithin(value: unknown, wished: number): number {
  let level = [value];
  let seen = 0;
  for (let depth = 0; depth <= Math.max(0, wished); depth += 1) {
    const below: unknown[] = [];
    for (const one of level) {
      const entries = entriesOf(one);
      seen += entries.length;
      if (seen > MOST_LOOKED_AT) return depth === 0 ? TOO_MUCH : depth - 1;
      below.push(...entries.filter(isComposed));
    }
    level = below;
  }
  return wished;
}

/** What would be shown inside a value. Getters are not run, and proxies that are known are looked through. */
function entriesOf(value: unknown): readonly unknown[] {
  if (typeof value === "bigint")
    return value > LONG_NUMBER || -value > LONG_NUMBER ? new Array<unknown>(MOST_LOOKED_AT + 1) : [];
  const object = targetOf(value);
  if (object === null) return [];
  if (ArrayBuffer.isView(object)) return [];
  const names = Array.isArray(object) ? [] : ownKeys(object);
  if (names.length > MOST_LOOKED_AT) return names;
  return [...listedIn(object), ...names.map((name) => getOwnPropertyDescriptor(object, name)?.value as unknown)];
}

/** The entries of a list. The prototype of a class that extends `Map` inherits from it, and is none: it throws. */
function listedIn(object: object): unknown[] {
  if (Array.isArray(object)) return firstOf(arrayValues.call(object));
  try {
    if (object instanceof Map) return firstOf(object).flat();
    return object instanceof Set ? firstOf(object) : [];
  } catch {
    return [];
  }
}

/** What a proxy stands for, so that nothing of its handler is run; anything else is itself, and a revoked one is `null`. */
export function unwrapped(value: unknown): unknown {
  let target = value;
  for (let next = detailsOf(target); next !== undefined; next = detailsOf(target)) target = next;
  return target;
}

function detailsOf(value: unknown): object | null | undefined {
  return isComposed(value) && typeof value !== "bigint" ? getProxyDetails(value, false) : undefined;
}

function targetOf(value: unknown): object | null {
  const target = unwrapped(value);
  return isComposed(target) && typeof target !== "bigint" ? (target as object) : null;
}

function isComposed(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function" || typeof value === "bigint";
}

function firstOf(items: Iterable<unknown>): unknown[] {
  const first: unknown[] = [];
  for (const item of items) if (first.push(item) === ENTRIES) break;
  return first;
}

/** The first entries of an object that has too many, as an object of the same class. */
function inspectFirst(value: object | bigint): string {
  if (typeof value === "bigint") return "(a number of more than 1,000 digits)";
  const object = targetOf(value) ?? {};
  const names = ownKeys(object);
  const first = Object.create(getPrototypeOf(object)) as object;
  for (const name of names.slice(0, ENTRIES)) {
    Object.defineProperty(first, name, getOwnPropertyDescriptor(object, name) ?? {});
  }
  const more = `... ${String(names.length - ENTRIES)} more properties`;
  return `${inspect(first, { ...INSPECT, depth: 0 }).replace(/\s*\}$/u, "")},\n  ${more}\n}`;
}
