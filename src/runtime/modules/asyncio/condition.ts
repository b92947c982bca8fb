// `asyncio.Condition`: a lock, and something to wait for while others hold it. CPython asyncio/locks.py, Condition.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { RuntimeError } from "../builtins.ts";
import { CancelledError } from "./errors.ts";
import type { Lock } from "./lock.ts";
import { WaitingLine } from "./waiting-line.ts";
import type { Wait, WaitedFor, Waiter } from "./waiting-line.ts";

const NOTIFICATION: WaitedFor = {
  reason: "condition",
  describe: () => "a condition that nobody notifies",
  remedy: "Call `notify()` on the condition whenever something has changed.",
};

export class Condition {
  readonly #state: RunState;
  readonly #lock: Lock;
  readonly #line: WaitingLine;

  constructor(state: RunState, lock: Lock, waitedFor = NOTIFICATION) {
    this.#state = state;
    this.#lock = lock;
    this.#line = new WaitingLine(state, waitedFor, this);
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  acquire(): unknown {
    return this.#lock.acquire();
  }

  release(): void {
    this.#lock.release();
  }

  wait(): unknown {
    return this.#state.rules.callNative("Condition.wait", this.#wait());
  }

  waitFor(predicate: () => unknown): unknown {
    return this.#state.rules.callNative("Condition.waitFor", this.#waitFor(predicate));
  }

  /** @throws RuntimeError when nobody has the lock */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#line.wakeNext(count);
  }

  /** @throws RuntimeError when nobody has the lock */
  notifyAll(): void {
    this.notify(this.#line.length);
  }

  toString(): string {
    const waiters = this.#line.length === 0 ? "" : `, waiters:${String(this.#line.length)}`;
    return `<Condition [${this.locked() ? "locked" : "unlocked"}${waiters}]>`;
  }

  /** Whoever fails here may have been notified meanwhile: somebody else is woken instead. */
  *#wait(): Steps {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this.#line.createWaiter();
    this.release();
    try {
      const failure = yield* this.#waitUntilNotified(waiter);
      yield* this.#acquireAgain();
      if (failure !== null) throw failure.error;
      return true;
    } catch (error) {
      this.#line.wakeNext(1);
      throw error;
    }
  }

  *#waitUntilNotified(waiter: Waiter): Generator<unknown, { readonly error: unknown } | null, unknown> {
    try {
      yield* this.#line.wait(waiter);
      return null;
    } catch (error) {
      return { error };
    }
  }

  /** The lock must be taken again even by somebody who is cancelled; the last cancellation is passed on. */
  *#acquireAgain(): Wait {
    let cancelled: CancelledError | null = null;
    for (;;) {
      try {
        yield this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled;
  }

  *#waitFor(predicate: () => unknown): Steps {
    for (;;) {
      const result = predicate();
      if (result) return result;
      yield* this.#wait();
    }
  }
}
