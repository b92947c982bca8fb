// What the promises of one run need from it, and what they give it beside their class.

import type { At } from "#recording";
import type { PromiseConstructorLike } from "./capability.ts";

/** What the promises of one run need from it. */
export interface PromiseHost {
  /** HostEnqueuePromiseJob. */
  enqueue(job: () => void): void;
  /** The same of a job that calls a handler of the program's own, which it gave to `then` at this place. */
  enqueueHandler(handler: unknown, at: At, job: () => void): void;
  /** The place that the program has passed last. */
  place(): At;
  /** HostPromiseRejectionTracker with operation "reject": it was rejected, and nobody handles that yet. */
  rejectedUnhandled(promise: object, reason: unknown): void;
  /** HostPromiseRejectionTracker with operation "handle". */
  handledLate(promise: object): void;
}

export type PromiseState = "pending" | "fulfilled" | "rejected";

/** A pending promise with the functions that settle it. */
export interface Deferred {
  readonly promise: object;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** What can be seen of a promise from outside its class. */
export interface Inspected {
  readonly state: PromiseState;
  readonly result: unknown;
  /** Whether it came from another promise's `then`, or from `Promise.all` and its kin. */
  readonly isDerived: boolean;
}

/** Who waits for a pending promise is told when that is settled: then its reaction is a job in the queue. */
export interface Waiter {
  queued(): void;
}

/** A promise class, and the operations of the specification that the rules need beside it. */
export interface PromiseRealm {
  readonly Promise: PromiseConstructorLike & { readonly prototype: object };
  /** PromiseResolve(%Promise%, value). */
  resolved(value: unknown): object;
  /** PerformPromiseThen without a result capability: what `await` does. */
  thenDo(
    promise: object,
    onFulfilled: (value: unknown) => void,
    onRejected: (reason: unknown) => void,
    waiter?: Waiter,
  ): void;
  deferred: () => Deferred;
  isPromise(value: unknown): value is object;
  /** Whether it is one of the functions that settle a promise, as an executor is given them. */
  isSettling(given: unknown): boolean;
  /** State and result of a promise of ours. */
  inspect(promise: object): Inspected;
}
