// Async generators under JavaScript rules: requests queue up, every `yield` awaits its value.
// ECMA-262, AsyncGenerator Objects and AsyncGenerator Abstract Operations.

import type { RunState } from "../run-state.ts";
import { BodySteps } from "./body-steps.ts";
import type { How } from "./body-steps.ts";
import { BlockEnd } from "./disposal.ts";
import type { GeneratorBody } from "./rules.ts";
import { AwaitMark, PassedOn } from "./marks.ts";

/** What `console.log` shows. Node's util.inspect.custom. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** AsyncGeneratorRequest Records. */
interface Request {
  readonly how: How;
  readonly value: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

type State = "suspended-start" | "suspended-yield" | "executing" | "draining-queue" | "completed";

export class AsyncGenerator {
  readonly #run: RunState;
  readonly #steps: BodySteps;
  #state: State = "suspended-start";
  readonly #queue: Request[] = [];

  constructor(run: RunState, steps: Generator<unknown, unknown, unknown>) {
    this.#run = run;
    this.#steps = new BodySteps(steps);
  }

  next(value?: unknown): object {
    return this.#request("next", value);
  }

  return(value?: unknown): object {
    return this.#request("return", value);
  }

  throw(error?: unknown): object {
    return this.#request("throw", error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** ECMA-262, %AsyncIteratorPrototype% [ %Symbol.asyncDispose% ]. */
  [Symbol.asyncDispose](): object {
    const { promise, resolve, reject } = this.#run.promises.deferred();
    const { promises } = this.#run;
    promises.thenDo(
      promises.resolved(this.return()),
      () => {
        resolve(undefined);
      },
      reject,
    );
    return promise;
  }

  get [Symbol.toStringTag](): string {
    return "AsyncGenerator";
  }

  [INSPECT](): string {
    return "Object [AsyncGenerator] {}";
  }

  /** AsyncGenerator.prototype.next / return / throw: every call is answered, in its turn. */
  #request(how: How, value: unknown): object {
    const { promise, resolve, reject } = this.#run.promises.deferred();
    this.#queue.push({ how, value, resolve, reject });
    if (this.#state !== "executing" && this.#state !== "draining-queue") this.#serve();
    return promise;
  }

  /** Takes up the first request of the queue; the generator is suspended or over. */
  #serve(): void {
    const request = this.#queue[0];
    if (request === undefined) return;
    if (this.#state === "suspended-start" && request.how !== "next") this.#state = "completed";
    if (this.#state === "completed") this.#drain();
    else if (this.#state === "suspended-yield" && request.how === "return") this.#resumeWithReturn(request.value);
    else this.#resume(request.how, request.value);
  }

  /** AsyncGeneratorYield, from step 12 on: a `return` at a `yield` awaits its value before anything else. */
  #resumeWithReturn(value: unknown): void {
    this.#state = "executing";
    this.#await(value, "return");
  }

  #resume(how: How, value: unknown): void {
    this.#state = "executing";
    this.#takeFrom(() => this.#steps.resume(how, value));
  }

  #takeFrom(advance: () => IteratorResult<unknown>): void {
    let result: IteratorResult<unknown>;
    try {
      result = advance();
    } catch (error) {
      this.#complete({ error });
      return;
    }
    this.#take(result);
  }

  #take({ done, value }: IteratorResult<unknown>): void {
    if (value instanceof AwaitMark && value.awaited instanceof BlockEnd) {
      const end = value.awaited;
      this.#takeFrom(() => this.#steps.enter(end));
    } else if (this.#steps.isInBlockEnd) this.#await(value, "next");
    else if (value instanceof AwaitMark) this.#await(value.awaited, value.goOnWith);
    else if (done === true) this.#complete({ value });
    else if (value instanceof PassedOn) this.#yielded(value.value);
    else this.#awaitYielded(value);
  }

  #await(value: unknown, goOnWith: How): void {
    this.#whenSettled(value, this.#resumeWith(goOnWith));
  }

  /** `yield value` is `yield await value`. */
  #awaitYielded(value: unknown): void {
    this.#whenSettled(value, (result) => {
      this.#yielded(result);
    });
  }

  #resumeWith(how: How): (value: unknown) => void {
    return (value) => {
      this.#resume(how, value);
    };
  }

  /** AsyncGeneratorYield: answers the first request; goes on at once when there is another. */
  #yielded(value: unknown): void {
    this.#queue.shift()?.resolve({ value, done: false });
    this.#state = "suspended-yield";
    this.#serve();
  }

  /** AsyncGeneratorCompleteStep at the end of the body. The compiler lets a `return` await its value. */
  #complete(completion: { value: unknown } | { error: unknown }): void {
    this.#state = "draining-queue";
    const request = this.#queue.shift();
    if ("error" in completion) request?.reject(completion.error);
    else request?.resolve({ value: completion.value, done: true });
    this.#drain();
  }

  /** AsyncGeneratorDrainQueue: the generator is over; what is still asked is answered. */
  #drain(): void {
    this.#state = "draining-queue";
    for (let request = this.#queue[0]; request !== undefined; request = this.#queue[0]) {
      if (request.how === "return") {
        this.#awaitReturn(request);
        return;
      }
      this.#queue.shift();
      if (request.how === "throw") request.reject(request.value);
      else request.resolve({ value: undefined, done: true });
    }
    this.#state = "completed";
  }

  /** AsyncGeneratorAwaitReturn. */
  #awaitReturn(request: Request): void {
    const answer = (settle: () => void): void => {
      this.#queue.shift();
      settle();
      this.#drain();
    };
    this.#whenSettled(
      request.value,
      (value) => {
        answer(() => {
          request.resolve({ value, done: true });
        });
      },
      (error) => {
        answer(() => {
          request.reject(error);
        });
      },
    );
  }

  /** What cannot be made a promise (a `constructor` that throws) is rejected at once. ECMA-262, PromiseResolve. */
  #whenSettled(
    value: unknown,
    fulfilled: (value: unknown) => void,
    rejected: (reason: unknown) => void = this.#resumeWith("throw"),
  ): void {
    const { promises } = this.#run;
    let promise: object;
    try {
      promise = promises.resolved(value);
    } catch (error) {
      rejected(error);
      return;
    }
    promises.thenDo(promise, fulfilled, rejected);
  }
}

export function createAsyncGenerator(
  state: RunState,
  self: unknown,
  parameters: ArrayLike<unknown> | null,
  body: GeneratorBody,
): AsyncGenerator {
  const steps = body.apply(self, (parameters ?? []) as unknown[]);
  steps.next();
  return new AsyncGenerator(state, steps);
}
