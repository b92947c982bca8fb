// The static methods of `Promise`. ECMA-262, Properties of the Promise Constructor. `this` is the constructor they are
// called on, so that they work for subclasses.

import { isObject } from "../is-object.ts";
import { capabilityOf } from "./capability.ts";
import type { Capability } from "./capability.ts";

type Resolve = (constructor: unknown, value: unknown) => object;

/** How one promise of the list takes part: what happens when it is fulfilled or rejected. */
interface Member {
  readonly onFulfilled: (value: unknown) => void;
  readonly onRejected: (reason: unknown) => void;
}

/** Gives a promise of the list its member's handlers, which are ours and not the program's. */
export type Subscribe = (promise: unknown, member: Member) => void;

/** Methods, so that `this` is the constructor; shorthand, so that they have the right names and cannot be constructed. */
export function combinators(
  promiseResolve: Resolve,
  derive: (promise: object) => object,
  subscribe: Subscribe,
): Record<string, unknown> {
  return {
    all(this: unknown, iterable: unknown): object {
      const promise = overAll("Promise.all", { constructor: this, iterable, subscribe }, (capability, collected) => ({
        member: (index) => ({ onFulfilled: collected.setter(index), onRejected: capability.reject }),
        whenNoneLeft: () => {
          const { resolve } = capability;
          resolve(collected.values);
        },
      }));
      return derive(promise);
    },

    allSettled(this: unknown, iterable: unknown): object {
      const promise = overAll(
        "Promise.allSettled",
        { constructor: this, iterable, subscribe },
        (capability, collected) => ({
          member: (index) => {
            const set = collected.setter(index);
            return {
              onFulfilled: shaped(set, (value) => ({ status: "fulfilled", value })),
              onRejected: shaped(set, (reason) => ({ status: "rejected", reason })),
            };
          },
          whenNoneLeft: () => {
            const { resolve } = capability;
            resolve(collected.values);
          },
        }),
      );
      return derive(promise);
    },

    any(this: unknown, iterable: unknown): object {
      const promise = overAll("Promise.any", { constructor: this, iterable, subscribe }, (capability, collected) => ({
        member: (index) => ({ onFulfilled: capability.resolve, onRejected: collected.setter(index) }),
        whenNoneLeft: () => {
          const { reject } = capability;
          reject(new AggregateError(collected.values, "All promises were rejected"));
        },
      }));
      return derive(promise);
    },

    race(this: unknown, iterable: unknown): object {
      const capability = capabilityOf(this, "Promise.race");
      derive(capability.promise);
      return rejectOnThrow(capability, () => {
        const resolve = resolveMethod(this);
        for (const item of iterated(iterable)) {
          subscribe(resolve(item), { onFulfilled: capability.resolve, onRejected: capability.reject });
        }
      });
    },

    resolve(this: unknown, value?: unknown): object {
      if (!isObject(this)) throw new TypeError("PromiseResolve called on non-object");
      return promiseResolve(this, value);
    },

    reject(this: unknown, reason?: unknown): object {
      const { promise, reject } = capabilityOf(this, "PromiseReject");
      reject(reason);
      return promise;
    },

    try(this: unknown, callback: (...parameters: unknown[]) => unknown, ...parameters: unknown[]): object {
      const capability = capabilityOf(this, "Promise.try");
      return rejectOnThrow(capability, () => {
        const { resolve } = capability;
        resolve(callback(...parameters));
      });
    },

    withResolvers(this: unknown): object {
      const { promise, resolve, reject } = capabilityOf(this, "Promise.withResolvers");
      return { promise, resolve, reject };
    },
  };
}

/** The values of a list of promises as they come in, and how many are still to come. */
class Collected {
  readonly values: unknown[] = [];
  #left = 1;
  readonly #whenNoneLeft: () => void;

  constructor(whenNoneLeft: () => void) {
    this.#whenNoneLeft = whenNoneLeft;
  }

  /** Reserves a place; the function that is given back fills it, once. */
  setter(index: number): (value: unknown) => void {
    let isSet = false;
    return (value) => {
      if (isSet) return;
      isSet = true;
      this.values[index] = value;
      this.oneLess();
    };
  }

  oneMore(): void {
    this.values.push(undefined);
    this.#left += 1;
  }

  oneLess(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#whenNoneLeft();
  }
}

interface Plan {
  member(index: number): Member;
  whenNoneLeft(): void;
}

interface Combining {
  readonly constructor: unknown;
  readonly iterable: unknown;
  readonly subscribe: Subscribe;
}

/** PerformPromiseAll and its kin: they differ in what each member does and in what happens when none is left. */
function overAll(
  method: string,
  { constructor, iterable, subscribe }: Combining,
  makePlan: (capability: Capability, collected: Collected) => Plan,
): object {
  const capability = capabilityOf(constructor, method);
  return rejectOnThrow(capability, () => {
    const resolve = resolveMethod(constructor);
    const collected = new Collected(() => {
      plan.whenNoneLeft();
    });
    const plan = makePlan(capability, collected);
    let index = 0;
    for (const item of iterated(iterable)) {
      collected.oneMore();
      subscribe(resolve(item), plan.member(index));
      index += 1;
    }
    collected.oneLess();
  });
}

/** Made here so that it has no name, as the specification's functions have none. */
function shaped(set: (value: unknown) => void, shape: (value: unknown) => unknown): (value: unknown) => void {
  return (value) => {
    set(shape(value));
  };
}

/** @throws TypeError in V8's words when it is no iterable */
function iterated(value: unknown): Iterable<unknown> {
  if (
    value !== null &&
    value !== undefined &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function"
  ) {
    return value as Iterable<unknown>;
  }
  throw new TypeError(`${inWords(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}

/** V8 src/execution/messages.cc, BuildDefaultCallSite. */
function inWords(value: unknown): string {
  const isShown = value === null || typeof value === "number" || typeof value === "boolean";
  return isShown ? `${typeof value} ${String(value)}` : typeof value;
}

/** IfAbruptRejectPromise. */
function rejectOnThrow(capability: Capability, action: () => void): object {
  try {
    action();
  } catch (error) {
    const { reject } = capability;
    reject(error);
  }
  return capability.promise;
}

/** GetPromiseResolve: looked up once, before the list is read. */
function resolveMethod(constructor: unknown): (item: unknown) => unknown {
  const { resolve } = constructor as { resolve?: unknown };
  if (typeof resolve !== "function") throw new TypeError("Promise resolve or reject function is not callable");
  return (item) => (resolve as (this: unknown, item: unknown) => unknown).call(constructor, item);
}
