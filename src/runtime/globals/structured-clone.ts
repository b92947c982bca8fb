// `structuredClone`. HTML, StructuredSerializeInternal and StructuredDeserialize in one walk: hosts differ in it, and
// give clones of another realm. Nothing is transferred.

import { DOMException } from "./dom-exception.ts";

/** Error names that survive; any other becomes `Error`. */
const ERRORS = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

/** What is copied already, so that cycles and shared parts stay what they are. */
type Memory = Map<object, object>;

/** @param cannotBeCloned says so of objects of the run's own, such as promises */
export function createStructuredClone(cannotBeCloned: (value: object) => boolean): (value: unknown) => unknown {
  const refuse = (shown: string): never => {
    throw new DOMException(`${shown} could not be cloned.`, "DataCloneError");
  };

  const clone = (value: unknown, memory: Memory): unknown => {
    if (typeof value === "symbol") return refuse(value.toString());
    if (typeof value === "function") return refuse(Function.prototype.toString.call(value));
    if (typeof value !== "object" || value === null) return value;
    const known = memory.get(value);
    if (known !== undefined) return known;
    if (cannotBeCloned(value) || isWeak(value)) return refuse(`#<${value.constructor.name}>`);
    const leaf = leafOf(value, memory);
    if (leaf !== null) {
      memory.set(value, leaf);
      return leaf;
    }
    const copy = emptyLike(value);
    memory.set(value, copy);
    fill(copy, value, (part) => clone(part, memory));
    return copy;
  };

  return function structuredClone(value: unknown): unknown {
    return clone(value, new Map());
  };
}

function isWeak(value: object): boolean {
  return value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef;
}

/** A copy of what has no parts that could be anything; `null` for the rest. */
function leafOf(value: object, memory: Memory): object | null {
  if (value instanceof Date) return new Date(value.getTime());
  if (value instanceof RegExp) return new RegExp(value.source, value.flags);
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (ArrayBuffer.isView(value)) return viewOf(value, memory);
  const primitive = boxed(value);
  return primitive === undefined ? null : (Object(primitive) as object);
}

/** Views of one buffer are views of one copy. */
function viewOf(view: ArrayBufferView, memory: Memory): object {
  const buffer = memory.get(view.buffer) ?? view.buffer.slice(0);
  memory.set(view.buffer, buffer);
  const View = view.constructor as new (buffer: object, offset: number, length: number) => object;
  const length = view instanceof DataView ? view.byteLength : (view as Uint8Array).length;
  return new View(buffer, view.byteOffset, length);
}

function boxed(value: object): unknown {
  const isBox = [Boolean, Number, String, BigInt].some((Box) => value instanceof Box);
  return isBox ? value.valueOf() : undefined;
}

function emptyLike(value: object): object {
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  if (value instanceof Error) return emptyError(value);
  return Array.isArray(value) ? new Array<unknown>(value.length) : {};
}

function emptyError(error: Error): Error {
  const { name } = error;
  const copy = new (name in ERRORS ? ERRORS[name as keyof typeof ERRORS] : Error)(error.message);
  Object.defineProperty(copy, "stack", { value: error.stack, writable: true, configurable: true });
  return copy;
}

function fill(copy: object, value: object, clone: (part: unknown) => unknown): void {
  if (value instanceof Map) {
    for (const [key, entry] of [...value]) (copy as Map<unknown, unknown>).set(clone(key), clone(entry));
  } else if (value instanceof Set) {
    for (const entry of [...value]) (copy as Set<unknown>).add(clone(entry));
  } else if (value instanceof Error) {
    if (Object.hasOwn(value, "cause")) {
      Object.defineProperty(copy, "cause", { value: clone(value.cause), writable: true, configurable: true });
    }
  } else {
    for (const [key, entry] of Object.entries(value)) {
      const property = { value: clone(entry), writable: true, enumerable: true, configurable: true };
      Object.defineProperty(copy, key, property);
    }
  }
}
