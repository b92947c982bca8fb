// The `Promise` of a program: ECMA-262, Promise Objects, with its jobs in our own queue instead of the host's. A class
// is made for each run, because a program may change it. It knows no loop: jobs are handed to `enqueue`.

import type { At } from "#recording";
import { isObject } from "../is-object.ts";
import { combinators } from "./combinators.ts";
import type { Subscribe } from "./combinators.ts";
import { describe, newCapability, speciesConstructor } from "./capability.ts";
import { publicConstructor } from "./public-constructor.ts";
import type { Capability } from "./capability.ts";
import type { Deferred, Inspected, PromiseHost, PromiseRealm, PromiseState, Waiter } from "./realm.ts";

/** What `console.log` shows. Node's util.inspect.custom. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

type OnFulfilled = ((value: unknown) => unknown) | undefined;
type OnRejected = ((reason: unknown) => unknown) | undefined;

/** ECMA-262, PromiseReaction Records: both handlers of one `then`. */
interface Reaction {
  readonly capability: Capability | null;
  readonly onFulfilled: OnFulfilled;
  readonly onRejected: OnRejected;
  /** Where the program gave its handlers; `null` where they are ours. */
  readonly given: At | null;
  readonly waiter?: Waiter | undefined;
}

export function createPromiseRealm(host: PromiseHost): PromiseRealm {
  // What only the class itself can reach, for the rules.
  let isPromise: (value: unknown) => value is Promise;
  let thenDo: (promise: Promise, onFulfilled: OnFulfilled, onRejected: OnRejected, waiter?: Waiter) => void;
  let inspect: (promise: Promise) => Inspected;
  let derive: (promise: object) => object;
  let deferred: () => Deferred;
  /** Whether the handlers that `then` is given now are ours. */
  let isOurs = false;
  const ours = <Result>(act: () => Result): Result => {
    const before = isOurs;
    isOurs = true;
    try {
      return act();
    } finally {
      isOurs = before;
    }
  };

  const goOn = (promise: object, onFulfilled: () => unknown): unknown =>
    ours(() => (promise as { then: (onFulfilled: unknown) => unknown }).then(onFulfilled));

  class Promise {
    #state: PromiseState = "pending";
    #result: unknown = undefined;
    #isHandled = false;
    #isDerived = false;
    #reactions: Reaction[] = [];

    constructor(executor: (resolve: (value?: unknown) => void, reject: (reason?: unknown) => void) => void) {
      const { resolve, reject } = this.#resolvingFunctions();
      try {
        executor(resolve, reject);
      } catch (error) {
        reject(error);
      }
    }

    then(onFulfilled?: unknown, onRejected?: unknown): unknown {
      if (!isPromise(this))
        throw new TypeError(`Method Promise.prototype.then called on incompatible receiver ${describe(this)}`);
      const capability = newCapability(speciesConstructor(this, constructor));
      const given = isOurs ? null : host.place();
      this.#react({ capability, onFulfilled: callable(onFulfilled), onRejected: callable(onRejected), given });
      return derive(capability.promise);
    }

    catch(onRejected?: unknown): unknown {
      return (this as { then: (a: unknown, b: unknown) => unknown }).then(undefined, onRejected);
    }

    finally(onFinally?: unknown): unknown {
      if (!isObject(this)) throw new TypeError("Promise.prototype.finally called on a non-object");
      const species = speciesConstructor(this, constructor);
      const receiver = this as { then: (a: unknown, b: unknown) => unknown };
      if (typeof onFinally !== "function") return receiver.then(onFinally, onFinally);
      const call = onFinally as () => unknown;
      // As arguments, so that they have no names, as the specification's functions have none.
      return receiver.then(
        (value: unknown) => goOn(promiseResolve(species, call()), () => value),
        (reason: unknown) =>
          goOn(promiseResolve(species, call()), () => {
            throw reason;
          }),
      );
    }

    /** CreateResolvingFunctions: of the two, only the first call counts. */
    #resolvingFunctions(): { resolve: (value?: unknown) => void; reject: (reason?: unknown) => void } {
      let isResolved = false;
      const once =
        (settle: (value: unknown) => void) =>
        (value?: unknown): void => {
          if (isResolved) return;
          isResolved = true;
          settle(value);
        };
      return {
        resolve: once((value) => {
          this.#resolve(value);
        }),
        reject: once((reason) => {
          this.#settle("rejected", reason);
        }),
      };
    }

    /** Promise Resolve Functions, from step 7 on. */
    #resolve(resolution: unknown): void {
      if (resolution === this) {
        this.#settle("rejected", new TypeError("Chaining cycle detected for promise #<Promise>"));
        return;
      }
      if (!isObject(resolution)) {
        this.#settle("fulfilled", resolution);
        return;
      }
      let then: unknown;
      try {
        then = (resolution as { then?: unknown }).then;
      } catch (error) {
        this.#settle("rejected", error);
        return;
      }
      if (typeof then !== "function") {
        this.#settle("fulfilled", resolution);
        return;
      }
      this.#adopt(resolution, then as (resolve: unknown, reject: unknown) => unknown);
    }

    /** NewPromiseResolveThenableJob: its `then` is called in a job of its own. */
    #adopt(thenable: object, then: (resolve: unknown, reject: unknown) => unknown): void {
      const { resolve, reject } = this.#resolvingFunctions();
      host.enqueue(() => {
        try {
          const call = (): unknown => then.call(thenable, resolve, reject);
          if (isPromise(thenable)) ours(call);
          else call();
        } catch (error) {
          reject(error);
        }
      });
    }

    /** FulfillPromise, RejectPromise. */
    #settle(state: "fulfilled" | "rejected", result: unknown): void {
      const reactions = this.#reactions;
      this.#state = state;
      this.#result = result;
      this.#reactions = [];
      if (state === "rejected" && !this.#isHandled) host.rejectedUnhandled(this, result);
      for (const reaction of reactions) {
        reaction.waiter?.queued();
        this.#enqueueReaction(reaction);
      }
    }

    /** PerformPromiseThen. */
    #react(reaction: Reaction): void {
      if (this.#state === "pending") {
        this.#reactions.push(reaction);
      } else {
        if (this.#state === "rejected" && !this.#isHandled) host.handledLate(this);
        this.#enqueueReaction(reaction);
      }
      this.#isHandled = true;
    }

    /** NewPromiseReactionJob. */
    #enqueueReaction(reaction: Reaction): void {
      // Called as functions, not as methods of the capability: their `this` is undefined.
      const { resolve, reject } = reaction.capability ?? NOBODY;
      const isFulfilled = this.#state === "fulfilled";
      const handler = isFulfilled ? reaction.onFulfilled : reaction.onRejected;
      const argument = this.#result;
      const job = (): void => {
        if (handler === undefined) {
          if (isFulfilled) resolve(argument);
          else reject(argument);
          return;
        }
        let result: unknown;
        try {
          result = handler(argument);
        } catch (error) {
          if (reaction.capability === null) throw error;
          reject(error);
          return;
        }
        resolve(result);
      };
      if (reaction.given === null || handler === undefined) host.enqueue(job);
      else host.enqueueHandler(handler, reaction.given, job);
    }

    static {
      isPromise = (value): value is Promise => isObject(value) && #state in value;
      thenDo = (promise, onFulfilled, onRejected, waiter) => {
        promise.#react({ capability: null, onFulfilled, onRejected, given: null, waiter });
      };
      inspect = (promise) => ({ state: promise.#state, result: promise.#result, isDerived: promise.#isDerived });
      derive = (promise) => {
        if (isPromise(promise)) promise.#isDerived = true;
        return promise;
      };
      deferred = () => {
        const promise = new Promise(ignore);
        return { promise, ...promise.#resolvingFunctions() };
      };
    }
  }

  Object.defineProperty(Promise.prototype, Symbol.toStringTag, { value: "Promise", configurable: true });
  Object.defineProperty(Promise.prototype, INSPECT, { value: inspectPromise, configurable: true });
  /** As Node shows a promise. @param depth how many levels below it are shown, `null` for all */
  function inspectPromise(
    this: unknown,
    depth: number | null,
    options: object,
    show: (value: unknown, options: object) => string,
  ): string {
    if (!isPromise(this)) return "Promise {}";
    const { name } = this.constructor;
    const kind = name === "Promise" ? name : `${name} [Promise]`;
    const { state, result } = inspect(this);
    if (depth !== null && depth < 0) return `[${name}]`;
    if (state === "pending") return `${kind} { <pending> }`;
    const shown = show(result, { ...options, depth: depth === null ? null : depth - 1 });
    const inside = `${state === "rejected" ? "<rejected> " : ""}${shown}`;
    return inside.includes("\n") ? `${kind} {\n  ${inside.replaceAll("\n", "\n  ")}\n}` : `${kind} { ${inside} }`;
  }

  const constructor = publicConstructor(Promise);
  const subscribe: Subscribe = (promise, { onFulfilled, onRejected }) => {
    const { then } = promise as { then: (onFulfilled: unknown, onRejected: unknown) => unknown };
    ours(() => then.call(promise, onFulfilled, onRejected));
  };
  // They cannot be told by a mark that a program would not see; and no program's own function has their text.
  const settling = Function.prototype.toString.call(deferred().resolve);

  /** PromiseResolve. */
  function promiseResolve(wanted: unknown, value: unknown): object {
    if (isPromise(value) && (value as { constructor: unknown }).constructor === wanted) return value;
    const { promise, resolve } = newCapability(wanted);
    resolve(value);
    return promise;
  }

  for (const [name, method] of Object.entries(combinators(promiseResolve, derive, subscribe))) {
    Object.defineProperty(constructor, name, { value: method, writable: true, configurable: true, enumerable: false });
  }

  return {
    Promise: constructor,
    resolved: (value) => promiseResolve(constructor, value),
    thenDo: (promise, onFulfilled, onRejected, waiter) => {
      thenDo(promise as Promise, onFulfilled, onRejected, waiter);
    },
    deferred,
    isPromise,
    isSettling: (given) => typeof given === "function" && Function.prototype.toString.call(given) === settling,
    inspect: (promise) => inspect(promise as Promise),
  };
}

/** The reaction of an `await`: nobody waits for what comes of it. */
const NOBODY = { resolve: ignore, reject: ignore };

function ignore(): void {
  // The executor of a promise that is settled from outside.
}

function callable(value: unknown): ((value: unknown) => unknown) | undefined {
  return typeof value === "function" ? (value as (value: unknown) => unknown) : undefined;
}
