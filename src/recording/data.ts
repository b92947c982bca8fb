// Values as data that can cross from a run to whoever judges it: JSON, and for what JSON has no words (undefined, a Map,
// an error) an object with one key that begins with `$`. No getter is run and no method called, so that nothing
// happens while a value is looked at, and a program cannot answer for it.

export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

const DEEPEST = 20;
/** Entries of all lists and objects together. */
const MOST_ENTRIES = 10_000;
const LONGEST_TEXT = 10_000;

// Kept from before any program ran.
const { isArray } = Array;
const { getOwnPropertyDescriptor, keys } = Object;
const { apply } = Reflect;
const forEachEntry = Reflect.get(Map.prototype, "forEach") as ForEach;
const forEachMember = Reflect.get(Set.prototype, "forEach") as ForEach;

type ForEach = (this: object, callback: (value: unknown, key: unknown) => void) => void;

/** What stands in for what is left out of a value that is too deep or too large. */
const CUT: Data = { $cut: true };

/** Words for objects that only the caller knows; `null` for all others. */
export type SayObject = (value: object) => Data;

/** Never throws, whatever the value is. */
export function toData(value: unknown, sayOdd: SayObject = () => null): Data {
  try {
    return new Copy(sayOdd).of(value, 0);
  } catch {
    return CUT;
  }
}

class Copy {
  readonly #sayOdd: SayObject;
  #entries = 0;

  constructor(sayOdd: SayObject) {
    this.#sayOdd = sayOdd;
  }

  of(value: unknown, depth: number): Data {
    switch (typeof value) {
      case "string":
        return value.length <= LONGEST_TEXT ? value : value.slice(0, LONGEST_TEXT);
      case "boolean":
        return value;
      case "number":
        return isFinite(value) ? value : { $number: `${value}` };
      case "undefined":
        return { $undefined: true };
      case "bigint":
        return { $bigint: `${value}` };
      case "symbol":
        return { $symbol: true };
      case "function":
        return { $function: textOf(value, "name") };
      case "object":
        return value === null ? null : this.#object(value, depth);
    }
  }

  #object(value: object, depth: number): Data {
    if (depth >= DEEPEST || this.#entries >= MOST_ENTRIES) return CUT;
    const odd = this.#sayOdd(value);
    if (odd !== null) return odd;
    if (isArray(value)) return this.#list(value.length, (index) => read(value, String(index)), depth);
    if (isOf(forEachEntry, value)) return { $map: this.#entriesOf(value as Map<unknown, unknown>, depth) };
    if (isOf(forEachMember, value)) return { $set: this.#membersOf(value as Set<unknown>, depth) };
    if (value instanceof Error) return { $error: nameOf(value), message: textOf(value, "message") };
    return this.#plain(value, depth);
  }

  #plain(value: object, depth: number): Data {
    const copy: Record<string, Data> = {};
    for (const key of keys(value)) {
      this.#entries += 1;
      if (this.#entries > MOST_ENTRIES) return CUT;
      // Only our own words begin with `$`.
      define(copy, key.startsWith("$") ? `$${key}` : key, this.of(read(value, key), depth + 1));
    }
    return copy;
  }

  #entriesOf(map: Map<unknown, unknown>, depth: number): Data[] {
    const entries: Data[] = [];
    apply(forEachEntry, map, [
      (value: unknown, key: unknown) => {
        this.#entries += 1;
        if (this.#entries <= MOST_ENTRIES)
          entries[entries.length] = [this.of(key, depth + 1), this.of(value, depth + 1)];
      },
    ]);
    return entries;
  }

  #membersOf(set: Set<unknown>, depth: number): Data[] {
    const members: Data[] = [];
    apply(forEachMember, set, [
      (member: unknown) => {
        this.#entries += 1;
        if (this.#entries <= MOST_ENTRIES) members[members.length] = this.of(member, depth + 1);
      },
    ]);
    return members;
  }

  #list(length: number, item: (index: number) => unknown, depth: number): Data {
    if (length > MOST_ENTRIES - this.#entries) return CUT;
    this.#entries += length;
    const items: Data[] = [];
    for (let index = 0; index < length; index += 1) items[index] = this.of(item(index), depth + 1);
    return items;
  }
}

/** A property's own value; getters are not run, and what is inherited does not count. */
function read(owner: object, key: string): unknown {
  return getOwnPropertyDescriptor(owner, key)?.value;
}

function define(owner: object, key: string, value: Data): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

function textOf(owner: object, key: string): string {
  const value = read(owner, key);
  return typeof value === "string" ? value : "";
}

/** An error is called as its class is, unless it has a name of its own. */
function nameOf(error: Error): string {
  const { name }: { name: unknown } = error;
  return typeof name === "string" ? name : "Error";
}

/** Whether a value is what this method is for: it looks at the value's own slots, which cannot be forged. */
function isOf(method: ForEach, value: object): boolean {
  try {
    apply(method, value, [() => undefined]);
    return true;
  } catch {
    return false;
  }
}
