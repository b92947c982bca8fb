// The coroutine object that calling an async function gives under asyncio rules: nothing has run yet, and nothing runs
// until a task awaits it. It keeps its generator and its state, and knows no loop.

import type { At } from "#recording";
import type { RunState } from "../run-state.ts";
import { Awaitable } from "./awaitable.ts";

export type Steps = Generator<unknown, unknown, unknown>;

/**
 * The methods that all generators share. Each call of an arrow or a method, once lowered, makes a generator function of
 * its own, and so a generator of a shape that no other has: looking `next` up in it costs half of resuming it.
 */
const { prototype: SHARED } = Object.getPrototypeOf(anyGenerator) as { readonly prototype: Steps };

function* anyGenerator(): Generator<unknown, void, unknown> {
  // Only its prototype is wanted.
}

/** Goes on from the last `yield`, which gives `value`. */
export function resume(steps: Steps, value: unknown): IteratorResult<unknown> {
  return SHARED.next.call(steps, value);
}

/** Goes on from the last `yield`, which throws `error`. */
export function resumeWithError(steps: Steps, error: unknown): IteratorResult<unknown> {
  return SHARED.throw.call(steps, error);
}

/** `begun`: a task runs it, or waits in it. */
export type CoroutineState = "created" | "begun" | "closed";

/** Which function a coroutine runs. */
export interface CoroutineFunction {
  /** As the program's author wrote it. */
  readonly name: string;
  /** Where it stands in the learner's source. */
  readonly at: At;
}

/** What a coroutine runs: its task's to resume, and no property that a program could reach. */
export let stepsOf: (coroutine: Coroutine) => Steps;

export class Coroutine extends Awaitable {
  readonly function: CoroutineFunction;
  state: CoroutineState = "created";
  /** The coroutine of the same task that awaits this one. */
  awaitedBy: Coroutine | null = null;
  readonly #state: RunState;
  readonly #steps: Steps;

  constructor(state: RunState, coroutineFunction: CoroutineFunction, steps: Steps) {
    super();
    this.#state = state;
    this.function = coroutineFunction;
    this.#steps = steps;
  }

  static {
    stepsOf = (coroutine) => coroutine.#steps;
  }

  get name(): string {
    return this.function.name;
  }

  get at(): At {
    return this.function.at;
  }

  override toPromise(): object {
    return this.#state.taskFor(this).toPromise();
  }

  override toString(): string {
    return `<coroutine object ${this.name}>`;
  }

  /** Ends a coroutine that nobody will await, and that is meant. Python's `coroutine.close()`. */
  close(): void {
    this.state = "closed";
    this.#steps.return(undefined);
  }
}
