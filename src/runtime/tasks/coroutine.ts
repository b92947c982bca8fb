// The coroutine object that calling an async function gives under asyncio rules: nothing has run yet, and nothing runs
// until a task awaits it. It keeps its generator and its state, and knows no loop.

import type { At } from "#recording";

export type Steps = Generator<unknown, unknown, unknown>;

export type CoroutineState = "created" | "running" | "suspended" | "closed";

export class Coroutine {
  /** The async function's name, as the program's author wrote it. */
  readonly name: string;
  /** Where the function stands in the learner's source. */
  readonly at: At;
  state: CoroutineState = "created";
  /** The coroutine of the same task that awaits this one. */
  awaitedBy: Coroutine | null = null;
  readonly #steps: Steps;

  constructor(name: string, at: At, steps: Steps) {
    this.name = name;
    this.at = at;
    this.#steps = steps;
  }

  /** Goes on from the last `await`, which gives `value`. */
  next(value: unknown): IteratorResult<unknown> {
    this.state = "running";
    return this.#steps.next(value);
  }

  /** Goes on from the last `await`, which throws `error`. */
  throw(error: unknown): IteratorResult<unknown> {
    this.state = "running";
    return this.#steps.throw(error);
  }

  /** Ends a coroutine that nobody will await, and that is meant. Python's `coroutine.close()`. */
  close(): void {
    this.state = "closed";
    this.#steps.return(undefined);
  }

  get [Symbol.toStringTag](): string {
    return `coroutine ${this.name}`;
  }
}
