// `for await` and `yield*` under JavaScript rules: which iterator they ask. ECMA-262, GetIterator with kind async.

import type { RunState } from "../run-state.ts";
import { YieldStar } from "./yield-star.ts";
import type { AnyAsyncIterator } from "./yield-star.ts";

interface AsyncOrSyncIterable {
  [Symbol.asyncIterator]?: () => AnyAsyncIterator;
  [Symbol.iterator]?: () => Iterator<unknown>;
}

/** The iterator of a `for await`; each of its awaits stands at the place of the loop. */
export function forAwait(state: RunState, iterable: unknown): AnyAsyncIterator {
  const { at } = state;
  const iterator = iteratorOf(state, iterable);
  const atTheLoop =
    (call: () => unknown): (() => unknown) =>
    () => {
      state.at = at;
      return call();
    };
  return {
    next: atTheLoop(() => iterator.next()),
    get return() {
      const { return: close } = iterator;
      return close === undefined ? undefined : atTheLoop(() => close.call(iterator));
    },
  };
}

export function yieldStar(state: RunState, iterable: unknown): YieldStar {
  return new YieldStar(iteratorOf(state, iterable));
}

/** ECMA-262, GetIterator with kind async. */
function iteratorOf(state: RunState, iterable: unknown): AnyAsyncIterator {
  const source = iterable as AsyncOrSyncIterable;
  const { [Symbol.asyncIterator]: asyncIterator } = source;
  if (asyncIterator !== undefined) return asyncIterator.call(source);
  const iterator = source[Symbol.iterator]?.();
  if (iterator === undefined) throw new TypeError(`${String(iterable)} is not async iterable`);
  return fromSyncIterator(state, iterator);
}

/** ECMA-262, %AsyncFromSyncIteratorPrototype%. */
function fromSyncIterator(state: RunState, iterator: Iterator<unknown>): AnyAsyncIterator {
  const answer = (ask: () => IteratorResult<unknown>, closes: boolean): object => {
    const { promise, resolve, reject } = state.promises.deferred();
    try {
      const result = ask();
      const { done } = result;
      const value: unknown = result.value;
      const unwrapped = (awaited: unknown): void => {
        resolve({ value: awaited, done: done ?? false });
      };
      const rejected = (error: unknown): void => {
        if (closes && done !== true) iterator.return?.();
        reject(error);
      };
      state.promises.thenDo(state.promises.resolved(value), unwrapped, rejected);
    } catch (error) {
      reject(error);
    }
    return promise;
  };
  return {
    next: (sent) => answer(() => iterator.next(sent), true),
    return: (value) => answer(() => iterator.return?.(value) ?? { done: true, value }, false),
    throw: (error) =>
      answer(() => {
        if (iterator.throw !== undefined) return iterator.throw(error);
        iterator.return?.();
        throw new TypeError("The iterator does not provide a 'throw' method");
      }, true),
  };
}
