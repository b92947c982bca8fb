// The module "concurrent.futures". CPython Lib/concurrent/futures: _base.py, thread.py, process.py.

import { functionNameOf } from "../clip.ts";
import { describeValue } from "../console/describe.ts";
import { defaultThreads } from "../machine/costs.ts";
import { Job, Pool } from "../machine/pool.ts";
import { blockWhile, waitForWorker } from "../machine/worker-handle.ts";
import type { WorkerKind } from "../machine/worker.ts";
import type { RunState } from "../run-state.ts";
import { Exception, RuntimeError, TimeoutError, ValueError } from "./builtins.ts";

type AnyFunction = (...args: readonly unknown[]) => unknown;

export interface ExecutorOptions {
  readonly maxWorkers?: number;
}

/** The call was taken back. Unlike asyncio's, this is an ordinary error. CPython concurrent/futures/_base.py. */
class CancelledError extends Exception {}

/** The call that a future stands for: ours to know, and no property that a program could reach. */
export let jobOf: (future: ConcurrentFuture) => Job;

/** What `submit` gives; its methods block. */
export class ConcurrentFuture {
  readonly #job: Job;
  readonly #state: RunState;

  constructor(state: RunState, job: Job) {
    this.#state = state;
    this.#job = job;
  }

  static {
    jobOf = (future) => future.#job;
  }

  result(timeout: number | null = null): unknown {
    this.#wait(timeout);
    const { result } = this.#job;
    if (result === null) throw new CancelledError();
    if ("error" in result) throw result.error;
    return result.value;
  }

  exception(timeout: number | null = null): unknown {
    this.#wait(timeout);
    const { result } = this.#job;
    if (result === null) throw new CancelledError();
    return "error" in result ? result.error : null;
  }

  done(): boolean {
    return this.#job.isFinished;
  }

  running(): boolean {
    return this.#job.state === "running";
  }

  cancelled(): boolean {
    return this.#job.state === "cancelled";
  }

  cancel(): boolean {
    return this.#job.cancel();
  }

  #wait(timeout: number | null): void {
    if (!waitForJob(this.#state, this.#job, timeout ?? Infinity)) throw new TimeoutError();
  }
}

export class Executor {
  readonly #state: RunState;
  readonly #pool: Pool;

  constructor(state: RunState, kind: WorkerKind, { maxWorkers }: ExecutorOptions = {}) {
    const { cores } = state.options.settings;
    const size = maxWorkers ?? (kind === "process" ? cores : defaultThreads(cores));
    if (!(size >= 1)) throw new ValueError("max_workers must be greater than 0");
    this.#state = state;
    this.#pool = new Pool(state, kind, kind === "process" ? "ProcessPool" : "ThreadPoolExecutor", Math.trunc(size));
  }

  submit(fn: AnyFunction, ...args: readonly unknown[]): ConcurrentFuture {
    this.#state.guard.checkStopped();
    // CPython asyncio/base_events.py, _check_callback: what debug mode says of it, for the loop would hear of it too late.
    if (typeof fn !== "function") throw new TypeError(`a callable object was expected, got ${describeValue(fn)}`);
    if (this.#pool.isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const job = new Job(this.#pool, functionNameOf(fn), () => fn(...args));
    this.#pool.submit(job);
    return new ConcurrentFuture(this.#state, job);
  }

  *map(fn: AnyFunction, items: Iterable<unknown>, options: { timeout?: number | null } = {}): Generator {
    const deadline = this.#state.now + (options.timeout ?? Infinity);
    const futures = [...items].map((item) => this.submit(fn, item));
    for (const future of futures) yield future.result(deadline - this.#state.now);
  }

  shutdown({ wait = true, cancelFutures = false }: { wait?: boolean; cancelFutures?: boolean } = {}): void {
    this.#pool.shutDown(cancelFutures);
    if (wait) for (const worker of this.#pool.workers) waitForWorker(this.#state, worker, Infinity);
  }

  [Symbol.dispose](): void {
    this.shutdown();
  }
}

export function createConcurrentFutures(state: RunState): Record<string, unknown> {
  class ThreadPoolExecutor extends Executor {
    constructor(options?: ExecutorOptions) {
      super(state, "thread", options);
    }
  }
  class ProcessPoolExecutor extends Executor {
    constructor(options?: ExecutorOptions) {
      super(state, "process", options);
    }
  }
  return { CancelledError, Executor, Future: ConcurrentFuture, ThreadPoolExecutor, ProcessPoolExecutor };
}

/** Blocks the running lane until the job is over. @param timeout seconds. @returns false when the time is over first */
function waitForJob(state: RunState, job: Job, timeout: number): boolean {
  if (job.isFinished) return true;
  const { at, machine } = state;
  const { writing } = machine;
  if (writing !== null) {
    job.pool.runAhead(job);
    writing.write({ kind: "await", awaited: job, seconds: timeout, at });
    return job.ownTime <= writing.ownTime;
  }
  blockWhile(state, timeout, { reason: job.reason, label: job.label, isWaiting: () => !job.isFinished });
  return job.isFinished;
}
