// `yield*` in an async generator, for both sets of rules. esbuild writes `yield* __yieldStar(value)`: a synchronous
// `yield*` over what is made here, which turns each step of the inner iterator into an await and a passed-on value.
// ECMA-262, YieldExpression : yield * AssignmentExpression, with generatorKind async.

import { checkedResult } from "./iterator-result.ts";
import { AwaitMark, PassedOn } from "./marks.ts";

/** An async iterator as a program may write one. */
export interface AnyAsyncIterator {
  readonly next: (...sent: unknown[]) => unknown;
  throw?: ((error: unknown) => unknown) | null | undefined;
  return?: ((value?: unknown) => unknown) | null | undefined;
}

type Step = IteratorResult<unknown, unknown>;

/** What is being awaited: the inner iterator's answer, or the value that ends it without being asked. */
type Awaiting = "answer" | "end" | null;

export class YieldStar implements Iterator<unknown, unknown, unknown> {
  readonly #inner: AnyAsyncIterator;
  readonly #next: AnyAsyncIterator["next"];
  #awaiting: Awaiting = null;
  /** Once the inner iterator has been closed for want of a `throw`: what is thrown then. */
  #failure: TypeError | null = null;

  constructor(inner: AnyAsyncIterator) {
    this.#inner = inner;
    this.#next = inner.next;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent: unknown): Step {
    if (this.#awaiting !== null) return this.#received(sent);
    return this.#ask(this.#next.call(this.#inner, sent), "next");
  }

  throw(error: unknown): Step {
    if (this.#awaiting !== null) {
      this.#awaiting = null;
      throw error;
    }
    const pass = methodOf(this.#inner, "throw");
    if (pass !== undefined) return this.#ask(pass(error), "next");
    this.#failure = new TypeError("The iterator does not provide a 'throw' method");
    return this.#ask(methodOf(this.#inner, "return")?.(), "next");
  }

  return(value: unknown): Step {
    if (this.#awaiting !== null) return this.#received(value);
    const close = methodOf(this.#inner, "return");
    if (close !== undefined) return this.#ask(close(value), "return");
    const asked = this.#ask(value, "return");
    this.#awaiting = "end";
    return asked;
  }

  #ask(answer: unknown, goOnWith: "next" | "return"): Step {
    this.#awaiting = "answer";
    return { done: false, value: new AwaitMark(answer, goOnWith) };
  }

  #received(answer: unknown): Step {
    const isEnd = this.#awaiting === "end";
    this.#awaiting = null;
    if (isEnd) return { done: true, value: answer };
    if (this.#failure !== null) throw this.#failure;
    const { done, value } = checkedResult(answer) as Step;
    return done === true ? { done: true, value } : { done: false, value: new PassedOn(value) };
  }
}

/** GetMethod: looked up once; `null` is as good as none. */
function methodOf(iterator: AnyAsyncIterator, name: "throw" | "return"): ((value?: unknown) => unknown) | undefined {
  const method: ((value: unknown) => unknown) | null | undefined = iterator[name];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== "function") throw new TypeError(`${String(method)} is not a function`);
  return (...given) => Reflect.apply(method, iterator, given) as unknown;
}
