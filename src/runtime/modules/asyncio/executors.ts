// Calls that run in threads or processes while the loop goes on. CPython asyncio/base_events.py, run_in_executor and
// shutdown_default_executor; asyncio/threads.py, to_thread; asyncio/futures.py, wrap_future.

import type { Reason } from "#recording";
import { functionNameOf } from "../../clip.ts";
import { Handle } from "../../loop/handle.ts";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import { Future } from "../../tasks/future.ts";
import { Executor, jobOf } from "../concurrent-futures.ts";
import type { ConcurrentFuture } from "../concurrent-futures.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { loopOf } from "./running-loop.ts";

type AnyFunction = (...args: readonly unknown[]) => unknown;

class ExecutorFuture extends Future {
  readonly #label: string;

  constructor(loop: EventLoop, label: string) {
    super(loop);
    this.#label = label;
  }

  override get reason(): Reason {
    return "executor";
  }

  override get label(): string {
    return this.#label;
  }
}

/** The executor that a loop uses when it is given none: made on first use, shut down with the loop. */
export class DefaultExecutor {
  readonly #state: RunState;
  #executor: Executor | null = null;

  constructor(state: RunState) {
    this.#state = state;
  }

  get(): Executor {
    this.#executor ??= new Executor(this.#state, "thread");
    return this.#executor;
  }

  shutDown(): void {
    this.#executor?.shutdown();
    this.#executor = null;
  }
}

/** @param executor null for the loop's own */
export function runInExecutor(
  loop: EventLoop,
  executor: Executor | null,
  fn: AnyFunction,
  args: readonly unknown[],
): Future {
  const { state } = loop;
  const concurrent = (executor ?? state.defaultExecutor.get()).submit(fn, ...args);
  const future = new ExecutorFuture(loop, inWords(fn));
  jobOf(concurrent).whenOver(() => {
    // call_soon_threadsafe: the loop hears of it in its next turn.
    loop.ready.push(new Handle(state, () => copyOutcome(concurrent, future), []));
  });
  future.addDoneCallback(() => {
    if (future.cancelled()) concurrent.cancel();
  });
  return future;
}

function copyOutcome(concurrent: ConcurrentFuture, future: Future): void {
  if (future.done()) return;
  const { result } = jobOf(concurrent);
  if (result === null) future.cancel();
  else if ("error" in result) future.fail(result.error);
  else future.setResult(result.value);
}

function inWords(fn: AnyFunction): string {
  const name = functionNameOf(fn);
  return name === "" ? "a call in a thread" : `\`${name}\``;
}

/** `asyncio.toThread`: a coroutine, so nothing happens until it is awaited. */
export function* toThreadSteps(state: RunState, fn: AnyFunction, args: readonly unknown[]): Steps {
  return yield runInExecutor(loopOf(state), null, fn, args);
}
