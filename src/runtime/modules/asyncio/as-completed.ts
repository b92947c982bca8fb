// `asyncio.asCompleted`: results in the order in which they come. CPython asyncio/tasks.py, _AsCompletedIterator.

import { TimerHandle } from "../../loop/handle.ts";
import type { EventLoop } from "../../loop/event-loop.ts";
import { ReadyQueue } from "../../loop/ready-queue.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import type { Future } from "../../tasks/future.ts";
import { TimeoutError } from "../builtins.ts";
import { ensureFuture } from "./ensure-future.ts";
import { kindOfAwaitable } from "./kinds.ts";
import { Queue } from "./queue.ts";
import { FOR_TASKS } from "./wait.ts";

const OVER = { done: true, value: undefined } as const;

export class AsCompleted {
  readonly #loop: EventLoop;
  readonly #todo: Set<Future>;
  /** Each future that is done, in a list of its own (else `get` would await it); `null` for each that was too late. */
  readonly #done: Queue;
  /** How many have not been asked for. */
  #left: number;

  /** @param timeout seconds; `null` for no limit */
  constructor(loop: EventLoop, awaitables: Iterable<unknown>, timeout: number | null) {
    const kind = kindOfAwaitable(awaitables);
    if (kind !== null) throw new TypeError(`expects an iterable of awaitables, not ${kind}`);
    this.#loop = loop;
    this.#todo = new Set([...new Set(awaitables)].map((awaitable) => ensureFuture(loop, awaitable)));
    this.#left = this.#todo.size;
    this.#done = new Queue(loop.state, 0, new ReadyQueue<unknown>(), {
      reason: "tasks",
      describe: () => `the first of ${String(this.#todo.size)} tasks`,
      dependsOn: () => [...this.#todo],
      remedy: FOR_TASKS,
    });
    this.#watch(timeout);
  }

  /** Awaitables: the first gives the first result that comes. */
  [Symbol.iterator](): Iterator<unknown> & Iterable<unknown> {
    const iterator = {
      next: (): IteratorResult<unknown> => {
        if (this.#left === 0) return OVER;
        this.#left -= 1;
        return { done: false, value: this.#call(this.#nextResult()) };
      },
      [Symbol.iterator]: () => iterator,
    };
    return iterator;
  }

  /** The tasks themselves, each as soon as it is done. */
  [Symbol.asyncIterator](): { next(): unknown } & { [Symbol.asyncIterator](): unknown } {
    const iterator = {
      next: (): unknown => this.#call(this.#nextFuture()),
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  #watch(timeout: number | null): void {
    const loop = this.#loop;
    const timer = timeout === null ? null : new TimerHandle(loop.state, loop.time() + timeout, () => giveUp(), []);
    const completed = (future: Future): void => {
      if (!this.#todo.delete(future)) return;
      this.#done.putNowait([future]);
      if (this.#todo.size === 0) timer?.cancel();
    };
    const giveUp = (): void => {
      for (const future of this.#todo) {
        future.removeDoneCallback(completed);
        this.#done.putNowait(null);
      }
      this.#todo.clear();
    };
    for (const future of this.#todo) future.addDoneCallback(completed);
    if (timer !== null && this.#todo.size > 0) loop.timers.push(timer);
  }

  #call(steps: Steps): unknown {
    return this.#loop.state.rules.callNative("asCompleted", steps);
  }

  *#nextFuture(): Steps {
    if (this.#left === 0) return OVER;
    this.#left -= 1;
    return { done: false, value: yield* this.#take() };
  }

  *#nextResult(): Steps {
    return (yield* this.#take()).result();
  }

  *#take(): Generator<unknown, Future, unknown> {
    const completed = (yield this.#done.get()) as [Future] | null;
    if (completed === null) throw new TimeoutError();
    return completed[0];
  }
}
