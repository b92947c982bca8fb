// `for await` and `yield*` under JavaScript rules: which iterator they ask. ECMA-262, GetIterator with kind async.

import type { RunState } from "../run-state.ts";
import { asyncFromSync } from "./async-from-sync.ts";
import type { AnyIterator } from "./async-from-sync.ts";
import { checkedResult } from "./iterator-result.ts";
import type { LoopIterator } from "./iterator-result.ts";
import { YieldStar } from "./yield-star.ts";
import type { AnyAsyncIterator } from "./yield-star.ts";

/** The iterator of a `for await`; each of its awaits stands at the place of the loop. */
export function forAwait(state: RunState, iterable: unknown): LoopIterator {
  const { at } = state;
  const iterator = asyncIteratorOf(state, iterable);
  const { next } = iterator;
  const atTheLoop =
    (call: () => unknown): (() => unknown) =>
    () => {
      state.at = at;
      return call();
    };
  return {
    next: atTheLoop(() => {
      if (typeof next !== "function") throw new TypeError(`${inWords(next)} is not a function`);
      return next.call(iterator);
    }),
    get return() {
      const { return: close } = iterator;
      return close === undefined || close === null ? undefined : atTheLoop(() => close.call(iterator));
    },
    checked: checkedResult,
  };
}

export function yieldStar(state: RunState, iterable: unknown): YieldStar {
  return new YieldStar(asyncIteratorOf(state, iterable));
}

/** ECMA-262, GetIterator with kind async. @throws TypeError when it cannot be iterated */
function asyncIteratorOf(state: RunState, iterable: unknown): AnyAsyncIterator {
  const asyncIterator = methodOf(iterable, Symbol.asyncIterator);
  if (asyncIterator !== null) return iteratorFrom(iterable, asyncIterator, "asyncIterator") as AnyAsyncIterator;
  const iterator = methodOf(iterable, Symbol.iterator);
  if (iterator === null) throw new TypeError(`${inWords(iterable)} is not async iterable`);
  return asyncFromSync(state, iteratorFrom(iterable, iterator, "iterator") as AnyIterator);
}

type Method = () => unknown;

/** GetMethod. */
function methodOf(value: unknown, name: symbol): Method | null {
  const method = (value as Record<symbol, unknown>)[name];
  if (method === undefined || method === null) return null;
  if (typeof method !== "function") throw new TypeError(`${inWords(method)} is not a function`);
  return method as Method;
}

function iteratorFrom(iterable: unknown, method: Method, name: string): object {
  const iterator = method.call(iterable);
  if ((typeof iterator === "object" && iterator !== null) || typeof iterator === "function") return iterator;
  throw new TypeError(`Result of the Symbol.${name} method is not an object`);
}

/** As V8 shows it in the messages of errors. */
function inWords(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[object Array]" : "#<Object>";
  return String(value);
}
