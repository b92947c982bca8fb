// `asyncio.Lock`: one task at a time, the others in order of arrival. CPython asyncio/locks.py, Lock.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import type { Task } from "../../tasks/task.ts";
import { RuntimeError } from "../builtins.ts";
import { CancelledError } from "./errors.ts";
import { guardOf } from "./guard.ts";
import { inWords } from "../../findings/in-words.ts";
import { WaitingLine } from "./waiting-line.ts";
import type { Wait } from "./waiting-line.ts";

export class Lock {
  readonly #state: RunState;
  readonly #line: WaitingLine;
  readonly #guard = guardOf(this);
  #isLocked = false;
  /** Who took it, for messages only: anybody may release it. */
  #holder: Task | null = null;

  constructor(state: RunState) {
    this.#state = state;
    this.#line = new WaitingLine(
      state,
      {
        reason: "lock",
        describe: () => describe(this.#holder),
        dependsOn: () => (this.#holder === null ? [] : [this.#holder]),
        remedy: "Give the lock back before you take it again, best with `using guard = await lock.acquire()`.",
      },
      this,
    );
  }

  locked(): boolean {
    return this.#isLocked;
  }

  acquire(): unknown {
    return this.#state.rules.callNative("Lock.acquire", this.#acquire());
  }

  /** @throws RuntimeError when nobody has it */
  release(): void {
    if (!this.#isLocked) throw new RuntimeError("Lock is not acquired.");
    this.#isLocked = false;
    this.#holder = null;
    this.#line.wakeFirst();
  }

  toString(): string {
    const waiters = this.#line.length === 0 ? "" : `, waiters:${String(this.#line.length)}`;
    return `<Lock [${this.#isLocked ? "locked" : "unlocked"}${waiters}]>`;
  }

  /** Whoever comes while others are in line waits behind them, even if the lock is free at this moment. */
  *#acquire(): Steps {
    if (this.#isLocked || this.#line.isOccupied) yield* this.#waitForTurn();
    this.#isLocked = true;
    this.#holder = this.#state.currentTask;
    return this.#guard;
  }

  /** Who is cancelled after having been woken lets the next one have its turn. */
  *#waitForTurn(): Wait {
    try {
      yield* this.#line.wait();
    } catch (error) {
      if (error instanceof CancelledError && !this.#isLocked) this.#line.wakeFirst();
      throw error;
    }
  }
}

function describe(holder: Task | null): string {
  if (holder === null) return "a lock";
  return holder.done() ? `a lock that ${inWords(holder)} never gave back` : `a lock held by ${inWords(holder)}`;
}
