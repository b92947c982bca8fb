// What the two sets of rules must each provide. Everything else in the runtime is the same under both.

import type { ErrorForm } from "../console/describe.ts";
import type { EventLoop, TurnRules } from "../loop/event-loop.ts";
import type { BlockOwner } from "../tasks/block-owner.ts";
import type { Steps } from "../tasks/coroutine.ts";
import type { Future } from "../tasks/future.ts";

/** What replaces esbuild's helpers in a lowered program, under their names. */
export interface Helpers {
  /** Calls an async function. */
  __async(self: unknown, parameters: ArrayLike<unknown> | null, body: GeneratorBody): unknown;
  /** `new __await(value)`: what an async generator yields for an `await`, as against its own `yield`. */
  __await: new (value: unknown) => object;
  /** Calls an async generator function. */
  __asyncGenerator(self: unknown, parameters: ArrayLike<unknown> | null, body: GeneratorBody): unknown;
  /** `yield*` in an async generator. */
  __yieldStar(iterable: unknown): Iterable<unknown>;
  /** The iterator of a `for await`. */
  __forAwait(iterable: unknown): unknown;
  /** `using` and `await using`: notes what is to be disposed. */
  __using(stack: unknown[], value: unknown, isAsync?: boolean): unknown;
  /** The end of a block with `using`; gives an awaitable when there is something to wait for. */
  __callDispose(stack: unknown[], error: unknown, hasError: boolean | undefined): unknown;
  /** What is thrown at `new f()` for an async function: once lowered, it would be a constructor. */
  noConstructor(asked: { readonly name: unknown }): TypeError;
  /** `import`: our modules are given as they are. */
  __toESM(module: unknown): unknown;
}

export type GeneratorBody = (...parameters: unknown[]) => Generator<unknown, unknown, unknown>;

export interface RulesOfRun {
  readonly turn: TurnRules;
  readonly helpers: Helpers;
  /**
   * Begins an async function of ours, whose steps yield what they await: `asyncio.waitFor`, `lock.acquire`, ….
   * Gives what calling an async function gives under these rules.
   */
  callNative(name: string, steps: Steps): unknown;
  /** What `asyncio.sleep` gives. @param delay seconds */
  sleep(delay: number, result: unknown): unknown;
  /** Anything that can be awaited under these rules as a future; null when the value cannot be. A new task is named. */
  toFuture(loop: EventLoop, awaitable: unknown, name?: string): Future | null;
  /** Whom a block that begins here cancels when it is to end early; null where there is no task. */
  blockOwner(): BlockOwner | null;
  /** `asyncio.run`. */
  run(main: unknown): unknown;
  /** How `console.log` shows an error: `print` of Python shows less of it than Node. */
  readonly errorForm: ErrorForm;
  /** A callback of the loop threw. */
  callbackRaised(name: string, thrown: unknown): void;
  /** The run was stopped at a limit. */
  stopped(): void;
  /** Whether timers and jobs still run once the program's top-level code is over. */
  goesOnAfterBody(hasFailed: boolean): boolean;
}
