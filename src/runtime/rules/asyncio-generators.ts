// Async generators under asyncio rules: `__anext__`, `asend`, `athrow` and `aclose` run inside the task that awaits
// them, without giving way by themselves. CPython Objects/genobject.c, async_gen_asend and async_gen_athrow.

import { NOWHERE } from "#recording";
import type { RunState } from "../run-state.ts";
import { RuntimeError } from "../modules/builtins.ts";
import { Awaitable } from "../tasks/awaitable.ts";
import { Coroutine } from "../tasks/coroutine.ts";
import type { CoroutineFunction } from "../tasks/coroutine.ts";
import { checkedResult } from "./iterator-result.ts";
import type { LoopIterator } from "./iterator-result.ts";
import { AwaitMark, PassedOn } from "./marks.ts";
import type { GeneratorBody } from "./rules.ts";
import { YieldStar } from "./yield-star.ts";
import type { AnyAsyncIterator } from "./yield-star.ts";

/** What `console.log` shows. Node's util.inspect.custom. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

type Resumption = "next" | "throw" | "return";

const PYTHON_NAMES = { next: "anext", throw: "athrow", return: "aclose" } as const;

export class AsyncGenerator {
  readonly #state: RunState;
  readonly #function: CoroutineFunction;
  readonly #steps: Generator<unknown, unknown, unknown>;
  #isRunning = false;
  #isOver = false;

  constructor(state: RunState, generatorFunction: CoroutineFunction, steps: Generator<unknown, unknown, unknown>) {
    this.#state = state;
    this.#function = generatorFunction;
    this.#steps = steps;
  }

  next(value?: unknown): Coroutine {
    return this.#resumed("next", value);
  }

  throw(error: unknown): Coroutine {
    return this.#resumed("throw", error);
  }

  return(value?: unknown): Coroutine {
    return this.#resumed("return", value);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Coroutine {
    return this.return();
  }

  toString(): string {
    return `<async_generator object ${this.#function.name}>`;
  }

  [INSPECT](): string {
    return this.toString();
  }

  #resumed(how: Resumption, value: unknown): Coroutine {
    return new Coroutine(this.#state, this.#function, this.#untilNextYield(how, value));
  }

  /** Passes the generator's awaits on to the task, until it yields or ends. */
  *#untilNextYield(how: Resumption, value: unknown): Generator<unknown, unknown, unknown> {
    if (this.#isRunning) {
      throw new RuntimeError(`${PYTHON_NAMES[how]}(): asynchronous generator is already running`);
    }
    // What is over takes no error any more: CPython async_gen_athrow_send.
    if (this.#isOver && how === "throw") return { done: true, value: undefined };
    const { openGenerators } = this.#state;
    openGenerators.add(this);
    this.#isRunning = true;
    let isOpen = false;
    try {
      let result = this.#resume(how, value);
      while (result.value instanceof AwaitMark) result = yield* this.#awaitFor(result.value);
      isOpen = result.done !== true;
      if (isOpen && how === "return") throw new RuntimeError("async generator ignored GeneratorExit");
      if (result.value instanceof PassedOn) return { done: false, value: result.value.value };
      if (result.done !== true && (result.value instanceof Awaitable || this.#state.promises.isPromise(result.value)))
        return { done: false, value: yield result.value };
      return result;
    } finally {
      this.#isRunning = false;
      this.#isOver = !isOpen;
      if (!isOpen) openGenerators.delete(this);
    }
  }

  *#awaitFor({ awaited, goOnWith }: AwaitMark): Generator<unknown, IteratorResult<unknown>, unknown> {
    let value: unknown;
    try {
      value = yield awaited;
    } catch (error) {
      return this.#steps.throw(error);
    }
    return this.#resume(goOnWith, value);
  }

  #resume(how: Resumption, value: unknown): IteratorResult<unknown> {
    if (how === "next") return this.#steps.next(value);
    return how === "throw" ? this.#steps.throw(value) : this.#steps.return(value);
  }
}

export function asyncGenerator(
  state: RunState,
  self: unknown,
  parameters: ArrayLike<unknown> | null,
  body: GeneratorBody,
): AsyncGenerator {
  const steps = body.apply(self, (parameters ?? []) as unknown[]);
  const mark = steps.next().value;
  return new AsyncGenerator(state, state.functionOf(mark instanceof AwaitMark ? mark.awaited : mark), steps);
}

interface AsyncOrSyncIterable {
  [Symbol.asyncIterator]?: () => AnyAsyncIterator;
  [Symbol.iterator]?: () => Iterator<unknown>;
}

const ANEXT: CoroutineFunction = { name: "anext", at: NOWHERE };
const ACLOSE: CoroutineFunction = { name: "aclose", at: NOWHERE };

/** The iterator of a `for await`; each of its awaits stands at the place of the loop. */
export function forAwait(state: RunState, iterable: unknown): LoopIterator {
  const { at } = state;
  const iterator = iteratorOf(state, iterable);
  return {
    next: (): unknown => {
      state.at = at;
      return iterator.next();
    },
    /** Asked for when the loop is left: an iterator need not have one. ECMA-262, AsyncIteratorClose. */
    get return(): (() => unknown) | undefined {
      const close = iterator.return;
      if (close === undefined || close === null) return undefined;
      return () => {
        state.at = at;
        return close.call(iterator);
      };
    },
    checked: checkedResult,
  };
}

/** `yield*` over anything that can be iterated asynchronously. */
export function yieldStar(state: RunState, iterable: unknown): YieldStar {
  return new YieldStar(iteratorOf(state, iterable));
}

/** A plain iterable gives its values, each of which is awaited. ECMA-262, CreateAsyncFromSyncIterator. */
function iteratorOf(state: RunState, iterable: unknown): AnyAsyncIterator {
  const source = iterable as AsyncOrSyncIterable;
  const asyncIterator = source[Symbol.asyncIterator]?.();
  if (asyncIterator !== undefined) return asyncIterator;
  const iterator = source[Symbol.iterator]?.();
  if (iterator === undefined) throw new TypeError("'for await' needs an async iterable or an iterable");
  return {
    next: () => new Coroutine(state, ANEXT, awaitedResult(iterator.next())),
    return: (value) => {
      const result = iterator.return?.(value) ?? { done: true, value };
      return new Coroutine(state, ACLOSE, awaitedResult(result));
    },
  };
}

function* awaitedResult(result: IteratorResult<unknown>): Generator<unknown, unknown, unknown> {
  return result.done === true ? result : { done: false, value: yield result.value };
}
