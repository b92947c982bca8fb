// `Array.fromAsync`: engines have one, but its waiting would be the engine's, which our loop cannot see.
// ECMA-262, Array.fromAsync.

import { describe, isConstructor } from "../promise/capability.ts";
import type { LoopIterator } from "../rules/iterator-result.ts";
import type { RunState } from "../run-state.ts";
import type { Steps } from "../tasks/coroutine.ts";

type Mapper = (this: unknown, value: unknown, index: number) => unknown;

/** For whoever has taken the engine's away: the sandbox. */
export function createFromAsync(state: RunState): unknown {
  const methods = {
    fromAsync(this: unknown, source: unknown, mapper?: unknown, thisArgument?: unknown): unknown {
      return state.rules.callNative("fromAsync", collect(state, this, source, { mapper, thisArgument }));
    },
  };
  const made: unknown = Reflect.get(methods, "fromAsync");
  return Object.freeze(Object.defineProperty(made as object, "length", { value: 1 }));
}

interface Mapping {
  readonly mapper: unknown;
  readonly thisArgument: unknown;
}

function* collect(state: RunState, constructor: unknown, source: unknown, mapping: Mapping): Steps {
  const { mapper, thisArgument } = mapping;
  if (mapper !== undefined && typeof mapper !== "function")
    throw new TypeError(`${describe(mapper)} is not a function`);
  const map = mapper as Mapper | undefined;
  const mapped = function* (value: unknown, index: number): Steps {
    return map === undefined ? value : yield map.call(thisArgument, value, index);
  };
  const once = iterableOnce(source);
  if (once === null) {
    return yield* fromArrayLike(constructor, Object(source) as ArrayLike<unknown>, map !== undefined, mapped);
  }
  const iterator = state.rules.helpers.__forAwait(once) as LoopIterator;
  return yield* fromIterator(create(constructor), iterator, mapped);
}

/** Something with the source's own method to iterate it, which is asked for once; `null` where it has none. */
function iterableOnce(source: unknown): object | null {
  for (const name of [Symbol.asyncIterator, Symbol.iterator]) {
    const method = (source as Record<symbol, unknown>)[name];
    if (method === undefined || method === null) continue;
    if (typeof method !== "function") throw new TypeError(`${typeof method} is not a function`);
    return { [name]: () => Reflect.apply(method, source, []) as unknown };
  }
  return null;
}

type Mapped = (value: unknown, index: number) => Steps;

function* fromIterator(array: ArrayLike<unknown>, iterator: LoopIterator, mapped: Mapped): Steps {
  for (let index = 0; ; index += 1) {
    const result = iterator.checked(yield iterator.next()) as IteratorResult<unknown>;
    if (result.done === true) return finished(array, index);
    try {
      append(array, index, yield* mapped(result.value, index));
    } catch (error) {
      yield* closeQuietly(iterator);
      throw error;
    }
  }
}

function* fromArrayLike(constructor: unknown, source: ArrayLike<unknown>, isMapped: boolean, mapped: Mapped): Steps {
  const length = Math.max(0, Math.trunc(source.length) || 0);
  const array = create(constructor, length);
  for (let index = 0; index < length; index += 1) {
    const value = yield source[index];
    append(array, index, isMapped ? yield* mapped(value, index) : value);
  }
  return finished(array, length);
}

function create(constructor: unknown, ...given: number[]): ArrayLike<unknown> {
  return Reflect.construct(isConstructor(constructor) ? constructor : Array, given) as ArrayLike<unknown>;
}

/** CreateDataPropertyOrThrow. */
function append(array: ArrayLike<unknown>, index: number, value: unknown): void {
  Object.defineProperty(array, index, { value, writable: true, enumerable: true, configurable: true });
}

function finished(array: ArrayLike<unknown>, length: number): ArrayLike<unknown> {
  (array as { length: number }).length = length;
  return array;
}

/** AsyncIteratorClose with a throw completion: what the iterator throws meanwhile does not count. */
function* closeQuietly(iterator: LoopIterator): Steps {
  try {
    const { return: close } = iterator;
    if (close !== undefined) return yield close();
  } catch {
    // The first error goes on.
  }
  return undefined;
}
