// `yield*` in an async generator, for both sets of rules. esbuild writes `yield* __yieldStar(value)`: a synchronous
// `yield*` over what is made here, which turns each step of the inner iterator into an await and a passed-on value.
// ECMA-262, YieldExpression : yield * AssignmentExpression, with generatorKind async.

import { AwaitMark, PassedOn } from "./marks.ts";

/** An async iterator as a program may write one. */
export interface AnyAsyncIterator {
  next(sent?: unknown): unknown;
  throw?: ((error: unknown) => unknown) | undefined;
  return?: ((value?: unknown) => unknown) | undefined;
}

type Step = IteratorResult<unknown, unknown>;

export class YieldStar implements Iterator<unknown, unknown, unknown> {
  readonly #inner: AnyAsyncIterator;
  /** Whether the inner iterator's answer is being awaited. */
  #isAwaiting = false;
  /** Once the inner iterator has been closed for want of a `throw`: what is thrown then. */
  #failure: TypeError | null = null;

  constructor(inner: AnyAsyncIterator) {
    this.#inner = inner;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent: unknown): Step {
    if (this.#isAwaiting) return this.#received(sent);
    return this.#ask(this.#inner.next(sent), "next");
  }

  throw(error: unknown): Step {
    if (this.#isAwaiting) {
      this.#isAwaiting = false;
      throw error;
    }
    if (this.#inner.throw !== undefined) return this.#ask(this.#inner.throw(error), "next");
    this.#failure = new TypeError("The iterator does not provide a 'throw' method");
    return this.#ask(this.#inner.return?.(), "next");
  }

  return(value: unknown): Step {
    if (this.#isAwaiting) return this.#received(value);
    if (this.#inner.return === undefined) return { done: true, value };
    return this.#ask(this.#inner.return(value), "return");
  }

  #ask(answer: unknown, goOnWith: "next" | "return"): Step {
    this.#isAwaiting = true;
    return { done: false, value: new AwaitMark(answer, goOnWith) };
  }

  #received(answer: unknown): Step {
    this.#isAwaiting = false;
    if (this.#failure !== null) throw this.#failure;
    if (typeof answer !== "object" || answer === null) {
      throw new TypeError(`Iterator result ${String(answer)} is not an object`);
    }
    const { done, value } = answer as Step;
    return done === true ? { done: true, value } : { done: false, value: new PassedOn(value) };
  }
}
