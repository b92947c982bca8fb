// Makes the built-in objects unchangeable, all of them, before any foreign code: the runtime's own code runs on them,
// and a program that could patch `Array.prototype.push` could write the recording itself. Programs notice nothing
// (`overrides.ts`). It does not know what is on the global object: whatever is reachable from there is frozen.

import { allowOverride } from "./overrides.ts";

const { freeze } = Object;
const { getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

/** @param foreign names whose values belong to another realm, which is not ours to change */
export function hardenIntrinsics(world: object, foreign: readonly PropertyKey[]): void {
  const named = ownKeys(world).filter((name) => !foreign.includes(name));
  const web = named.includes("URLSearchParams") ? [new URLSearchParams().keys()] : [];
  const roots = [...named.map((name) => valueOf(world, name)), ...[...nameless(), ...web].map(getPrototypeOf)];
  const found = reachableFrom(roots, world);
  for (const object of found) if (isInherited(object)) allowOverrides(object);
  for (const object of found) freeze(object);
}

/** Objects whose prototypes have no name: one reaches them by syntax, or by calling something. */
function nameless(): object[] {
  const functions = [
    function* () {
      yield;
    },
    async function () {
      await Promise.resolve();
    },
    async function* () {
      yield Promise.resolve();
    },
  ];
  const iterators = [[].values(), new Map().values(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/x/gu)];
  const lazy =
    typeof Iterator === "function" ? [[].values().map(Number), Iterator.from({ next: () => ({ value: 1 }) })] : [];
  const segments = typeof Intl.Segmenter === "function" ? new Intl.Segmenter().segment("") : [];
  return [...functions, ...iterators, ...lazy, segments, segments[Symbol.iterator]()];
}

function reachableFrom(roots: readonly unknown[], world: object): Set<object> {
  const found = new Set<object>();
  const waiting = [...roots];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!isObject(value) || value === world || found.has(value)) continue;
    found.add(value);
    waiting.push(getPrototypeOf(value));
    for (const name of ownKeys(value)) {
      const descriptor = getOwnPropertyDescriptor(value, name);
      waiting.push(descriptor?.value, descriptor?.get, descriptor?.set);
    }
  }
  return found;
}

/** Whether objects of a program may inherit from it: prototypes do, and the constructors that classes extend. */
function isInherited(object: object): boolean {
  return isObject(valueOf(object, "constructor")) || isObject(valueOf(object, "prototype"));
}

/** What V8 reads by itself when it writes stacks, and only where it is a plain value. */
const ABOUT_STACKS: readonly string[] = ["stackTraceLimit", "prepareStackTrace"];

/**
 * Left as they are: symbols (classes define them, nobody assigns them), `next`, and the constructors of arrays and
 * regular expressions: engines iterate and copy quickly as long as they see that nobody has touched these.
 */
function allowOverrides(holder: object): void {
  for (const name of ownKeys(holder)) {
    if (typeof name === "symbol" || name === "next" || ABOUT_STACKS.includes(name)) continue;
    if (name !== "constructor" || !isOfLists(holder)) allowOverride(holder, name);
  }
}

function isOfLists(prototype: object): boolean {
  return Array.isArray(prototype) || prototype === RegExp.prototype || "BYTES_PER_ELEMENT" in prototype;
}

function valueOf(holder: object, name: PropertyKey): unknown {
  return getOwnPropertyDescriptor(holder, name)?.value as unknown;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
