// A synchronous iterator where an asynchronous one is asked for: its values are awaited. ECMA-262,
// %AsyncFromSyncIteratorPrototype%.

import type { RunState } from "../run-state.ts";
import { checkedResult } from "./iterator-result.ts";
import type { AnyAsyncIterator } from "./yield-star.ts";

type Result = IteratorResult<unknown, unknown>;
type Method = (...given: unknown[]) => unknown;

/** A synchronous iterator as a program may write one. */
export interface AnyIterator {
  readonly next: Method;
  readonly return?: unknown;
  readonly throw?: unknown;
}

export function asyncFromSync(state: RunState, iterator: AnyIterator): AnyAsyncIterator {
  const { next } = iterator;
  const close = (): Method | null => methodOf(iterator, "return");
  /** @param ask gives the iterator's own answer; `null` when it is over without one */
  const answer = (ask: () => { result: unknown } | { end: unknown }, closes: boolean): object => {
    const { promise, resolve, reject } = state.promises.deferred();
    try {
      const asked = ask();
      if ("end" in asked) resolve({ value: asked.end, done: true });
      else goOn(checkedResult(asked.result) as Result, closes, resolve, reject);
    } catch (error) {
      reject(error);
    }
    return promise;
  };
  /** AsyncFromSyncIteratorContinuation. */
  const goOn = (
    result: Result,
    closes: boolean,
    resolve: (result: unknown) => void,
    reject: (error: unknown) => void,
  ): void => {
    const done = Boolean(result.done);
    const { value } = result;
    const closeFor = (error: unknown): void => {
      if (closes && !done) quietly(() => close()?.());
      reject(error);
    };
    let awaited: object;
    try {
      awaited = state.promises.resolved(value);
    } catch (error) {
      closeFor(error);
      return;
    }
    const unwrapped = (given: unknown): void => {
      resolve({ value: given, done });
    };
    state.promises.thenDo(awaited, unwrapped, closeFor);
  };
  return {
    next: (...sent: unknown[]) => answer(() => ({ result: Reflect.apply(next, iterator, sent) }), true),
    return: (...given: unknown[]) =>
      answer(() => {
        const method = close();
        return method === null ? { end: given[0] } : { result: method(...given) };
      }, false),
    throw: (...given: unknown[]) =>
      answer(() => {
        const method = methodOf(iterator, "throw");
        if (method !== null) return { result: method(...given) };
        const closing = close();
        if (closing !== null) checkedResult(closing());
        throw new TypeError("The iterator does not provide a 'throw' method");
      }, true),
  };
}

/** GetMethod. */
function methodOf(iterator: AnyIterator, name: "return" | "throw"): Method | null {
  const { [name]: method } = iterator;
  if (method === undefined || method === null) return null;
  if (typeof method !== "function") throw new TypeError(`The iterator's \`${name}\` is not a function`);
  return (...given) => Reflect.apply(method, iterator, given) as unknown;
}

/** IteratorClose with a throw completion: what the iterator throws meanwhile does not count. */
function quietly(action: () => unknown): void {
  try {
    action();
  } catch {
    // The first error goes on.
  }
}
