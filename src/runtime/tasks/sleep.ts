// What `asyncio.sleep` gives: by far the commonest thing to await, so coroutine, future and timer are one object here.
// Observably it is CPython's sleep (asyncio/tasks.py): a future that a timer fulfils; the task goes on one turn later.

import type { Timer } from "../loop/timer-heap.ts";
import type { RunState } from "../run-state.ts";
import { Awaitable } from "./awaitable.ts";
import type { CoroutineState } from "./coroutine.ts";

/** Who sleeps: is woken once, at the deadline or when the sleep is cancelled. */
export interface Sleeper {
  /** @param since seconds on the loop's clock at which the wait was over */
  wake(since: number): void;
}

export class Sleep extends Awaitable implements Timer {
  state: CoroutineState = "created";
  /** Seconds. */
  readonly delay: number;
  readonly result: unknown;
  /** Seconds on the loop's clock. */
  deadline = 0;
  isCancelled = false;
  cancelMessage: string | undefined = undefined;
  next: Timer | null = null;
  readonly #state: RunState;
  #sleeper: Sleeper | null = null;

  constructor(delay: number, result: unknown, state: RunState) {
    super();
    this.delay = delay;
    this.result = result;
    this.#state = state;
  }

  get name(): string {
    return "sleep";
  }

  /** Begins to sleep; the caller then puts it among the loop's timers. */
  begin(sleeper: Sleeper): void {
    this.state = "begun";
    this.deadline = this.#state.clock.now + this.delay;
    this.#sleeper = sleeper;
  }

  /** Wakes the sleeper before its time. @returns false when the time had come already */
  cancel(message?: string): boolean {
    if (this.state !== "begun") return false;
    this.state = "closed";
    this.isCancelled = true;
    this.cancelMessage = message;
    this.#sleeper?.wake(this.#state.clock.now);
    return true;
  }

  /** The deadline has come. */
  run(): void {
    if (this.state !== "begun") return;
    this.state = "closed";
    this.#sleeper?.wake(this.deadline);
  }

  /** A task takes this sleep over: cancelled before its first step, it will not have been forgotten. */
  handOver(): Sleep {
    this.close();
    return new Sleep(this.delay, this.result, this.#state);
  }

  /** Python's `coroutine.close()`: nobody will await this, and that is meant. */
  close(): void {
    this.state = "closed";
  }

  override toPromise(): object {
    return this.#state.taskFor(this).toPromise();
  }

  override toString(): string {
    return "<coroutine object sleep>";
  }
}
