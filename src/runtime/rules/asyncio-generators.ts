// Async generators under asyncio rules: `__anext__`, `asend`, `athrow` and `aclose` run inside the task that awaits
// them, without giving way by themselves. CPython Objects/genobject.c, async_gen_asend and async_gen_athrow.

import type { RunState } from "../run-state.ts";
import { RuntimeError } from "../modules/builtins.ts";
import { Coroutine } from "../tasks/coroutine.ts";
import { isAwaitable } from "../tasks/awaiting.ts";
import type { GeneratorBody } from "./rules.ts";

/** What an async generator yields for an `await`, as against its own `yield`. */
export class AwaitMarker {
  readonly awaited: unknown;

  constructor(awaited: unknown) {
    this.awaited = awaited;
  }
}

type Resumption = "next" | "throw" | "return";

export class AsyncGenerator {
  readonly #name: string;
  readonly #at: number;
  readonly #steps: Generator<unknown, unknown, unknown>;
  #isRunning = false;

  constructor(name: string, at: number, steps: Generator<unknown, unknown, unknown>) {
    this.#name = name;
    this.#at = at;
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

  #resumed(how: Resumption, value: unknown): Coroutine {
    return new Coroutine(this.#name, this.#at, this.#untilNextYield(how, value));
  }

  /** Passes the generator's awaits on to the task, until it yields or ends. */
  *#untilNextYield(how: Resumption, value: unknown): Generator<unknown, unknown, unknown> {
    if (this.#isRunning) throw new RuntimeError("anext(): asynchronous generator is already running");
    this.#isRunning = true;
    try {
      let result = this.#resume(how, value);
      while (result.value instanceof AwaitMarker) result = yield* this.#awaitFor(result.value.awaited);
      if (result.done !== true && isAwaitable(result.value)) return { done: false, value: yield result.value };
      return result;
    } finally {
      this.#isRunning = false;
    }
  }

  *#awaitFor(awaited: unknown): Generator<unknown, IteratorResult<unknown>, unknown> {
    let value: unknown;
    try {
      value = yield awaited;
    } catch (error) {
      return this.#steps.throw(error);
    }
    return this.#steps.next(value);
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
  const { name, at } = state.functionOf(mark instanceof AwaitMarker ? mark.awaited : mark);
  return new AsyncGenerator(name, at, steps);
}

/** An async iterator as a program may write one: its methods give something to await. */
interface AnyAsyncIterator {
  next(sent?: unknown): unknown;
  throw?(error: unknown): unknown;
  return?(): unknown;
}

interface AsyncOrSyncIterable {
  [Symbol.asyncIterator]?: () => AnyAsyncIterator;
  [Symbol.iterator]?: () => Iterator<unknown>;
}

const END = { done: true, value: undefined };

/** The iterator of a `for await`; each of its awaits stands at the place of the loop. */
export function forAwait(state: RunState, iterable: unknown): object {
  const { at } = state;
  const iterator = iteratorOf(iterable);
  return {
    next: (): unknown => {
      state.at = at;
      return iterator.next();
    },
    return: (): unknown => {
      state.at = at;
      return iterator.return?.() ?? END;
    },
  };
}

/** `yield*`: everything goes through to the inner iterator, and its results come back as they are. */
export function* yieldStar(iterable: unknown): Generator<unknown, unknown, unknown> {
  const iterator = iteratorOf(iterable);
  let isOver = false;
  let call = (): unknown => iterator.next();
  try {
    for (;;) {
      const result = (yield new AwaitMarker(call())) as IteratorResult<unknown>;
      if (result.done === true) {
        isOver = true;
        return result.value as unknown;
      }
      try {
        const sent = yield result.value;
        call = (): unknown => iterator.next(sent);
      } catch (error) {
        call = (): unknown => iterator.throw?.(error);
      }
    }
  } finally {
    if (!isOver) yield new AwaitMarker(iterator.return?.());
  }
}

/** A plain iterable gives its values, each of which is awaited. ECMA-262, CreateAsyncFromSyncIterator. */
function iteratorOf(iterable: unknown): AnyAsyncIterator {
  const source = iterable as AsyncOrSyncIterable;
  const asyncIterator = source[Symbol.asyncIterator]?.();
  if (asyncIterator !== undefined) return asyncIterator;
  const iterator = source[Symbol.iterator]?.();
  if (iterator === undefined) throw new TypeError("'for await' needs an async iterable or an iterable");
  return {
    next: () => new Coroutine("anext", 0, awaitedResult(iterator.next())),
  };
}

function* awaitedResult(result: IteratorResult<unknown>): Generator<unknown, unknown, unknown> {
  return result.done === true ? result : { done: false, value: yield result.value };
}
