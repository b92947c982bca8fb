// `asyncio.Semaphore` and `BoundedSemaphore`: so many tasks at a time, the others in order of arrival.
// CPython asyncio/locks.py, Semaphore.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { ValueError } from "../builtins.ts";
import { CancelledError } from "./errors.ts";
import { guardOf } from "./guard.ts";
import { WaitingLine } from "./waiting-line.ts";
import type { Wait } from "./waiting-line.ts";

export class Semaphore {
  readonly #state: RunState;
  readonly #line: WaitingLine;
  readonly #guard = guardOf(this);
  readonly #size: number;
  /** Places that are free and promised to nobody. */
  #free: number;

  /** @throws ValueError when there are less than no places */
  constructor(state: RunState, size: number) {
    if (size < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.#state = state;
    this.#size = size;
    this.#free = size;
    this.#line = new WaitingLine(
      state,
      {
        reason: "semaphore",
        describe: () => `a place at a semaphore of ${String(size)}`,
        remedy: "Give each place back, best with `using guard = await semaphore.acquire()`.",
      },
      this,
    );
  }

  /** As many places are free as there were at the beginning. */
  protected get isFull(): boolean {
    return this.#free >= this.#size;
  }

  locked(): boolean {
    return this.#free === 0 || this.#line.isOccupied;
  }

  acquire(): unknown {
    return this.#state.rules.callNative("Semaphore.acquire", this.#acquire());
  }

  release(): void {
    this.#free += 1;
    this.#promiseNext();
  }

  toString(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${String(this.#free)}`;
    const waiters = this.#line.length === 0 ? "" : `, waiters:${String(this.#line.length)}`;
    return `<Semaphore [${state}${waiters}]>`;
  }

  *#acquire(): Steps {
    if (this.locked()) yield* this.#waitForPlace();
    else this.#free -= 1;
    return this.#guard;
  }

  *#waitForPlace(): Wait {
    const waiter = this.#line.createWaiter();
    try {
      yield* this.#line.wait(waiter);
    } catch (error) {
      // Cancelled when a place had been promised: it is free again.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.#free += 1;
      throw error;
    } finally {
      // Others may have come meanwhile, and waited because somebody was in line.
      while (this.#free > 0 && this.#promiseNext());
    }
  }

  /** A free place is promised to the first in line who has none: nobody else can take it before that one comes. */
  #promiseNext(): boolean {
    if (this.#line.wakeNext(1) === 0) return false;
    this.#free -= 1;
    return true;
  }
}

export class BoundedSemaphore extends Semaphore {
  /** @throws ValueError when more places are given back than were taken */
  override release(): void {
    if (this.isFull) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
