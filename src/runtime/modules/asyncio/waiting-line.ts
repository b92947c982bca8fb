// The tasks that wait at one lock, queue or the like, in order of arrival. Each waits for a future of its own, which
// says in the recording what it is waiting for. CPython asyncio/locks.py, `_waiters`; asyncio/mixins.py.

import type { Reason } from "#recording";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import { Future } from "../../tasks/future.ts";
import { RuntimeError } from "../builtins.ts";
import { loopOf } from "./running-loop.ts";

/** The steps of a wait that gives nothing but time. */
export type Wait = Generator<unknown, void, unknown>;

export interface WaitedFor {
  readonly reason: Reason;
  /** In words, at the moment of asking: "a lock held by `cook`". */
  readonly describe: () => string;
  /** What to do when it never comes: one sentence. */
  readonly remedy: string;
  /** Who would have to go on first, where that is known. */
  readonly dependsOn?: () => readonly Future[];
}

export class Waiter extends Future {
  readonly #waitedFor: WaitedFor;

  constructor(loop: EventLoop, waitedFor: WaitedFor) {
    super(loop);
    this.#waitedFor = waitedFor;
  }

  override get reason(): Reason {
    return this.#waitedFor.reason;
  }

  override get label(): string {
    return this.#waitedFor.describe();
  }

  override get remedy(): string {
    return this.#waitedFor.remedy;
  }

  override get dependsOn(): readonly Future[] {
    return this.#waitedFor.dependsOn?.() ?? [];
  }
}

export class WaitingLine {
  readonly #state: RunState;
  readonly #waitedFor: WaitedFor;
  readonly #owner: { toString(): string };
  #loop: EventLoop | null = null;
  #waiters: Waiter[] = [];

  /** @param owner what is waited at; it belongs to the loop in which somebody first has to wait */
  constructor(state: RunState, waitedFor: WaitedFor, owner: { toString(): string }) {
    this.#state = state;
    this.#waitedFor = waitedFor;
    this.#owner = owner;
  }

  get length(): number {
    return this.#waiters.length;
  }

  /** Somebody waits who has not been cancelled; such a one may have been woken, and is yet to come. */
  get isOccupied(): boolean {
    return this.#waiters.some((waiter) => !waiter.cancelled());
  }

  /** @throws RuntimeError in another loop than before. CPython mixins.py, _LoopBoundMixin._get_loop */
  createWaiter(): Waiter {
    const loop = loopOf(this.#state);
    this.#loop ??= loop;
    if (this.#loop !== loop) throw new RuntimeError(`${this.#owner.toString()} is bound to a different event loop`);
    return new Waiter(loop, this.#waitedFor);
  }

  enter(waiter: Waiter): void {
    this.#waiters.push(waiter);
  }

  /** Waits at the end of the line until woken, or cancelled. */
  *wait(waiter = this.createWaiter()): Wait {
    this.enter(waiter);
    try {
      yield waiter;
    } finally {
      this.remove(waiter);
    }
  }

  remove(waiter: Waiter): void {
    const index = this.#waiters.indexOf(waiter);
    if (index >= 0) this.#waiters.splice(index, 1);
  }

  /** Wakes the first in line, unless it has been woken already; it leaves the line when its turn comes. */
  wakeFirst(): void {
    const first = this.#waiters[0];
    if (first?.done() === false) first.setResult(true);
  }

  /** Wakes the first ones that have not been woken. @returns how many there were */
  wakeNext(count: number): number {
    let woken = 0;
    for (const waiter of this.#waiters) {
      if (woken >= count) break;
      if (waiter.done()) continue;
      woken += 1;
      waiter.setResult(true);
    }
    return woken;
  }

  wakeAll(): void {
    this.wakeNext(Number.POSITIVE_INFINITY);
  }

  /** Takes the first who has not been woken out of the line, and wakes it. CPython queues.py, Queue._wakeup_next. */
  takeAndWakeNext(): void {
    for (let waiter = this.#waiters.shift(); waiter !== undefined; waiter = this.#waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(null);
      return;
    }
  }

  takeAndWakeAll(): void {
    while (this.#waiters.length > 0) this.takeAndWakeNext();
  }
}
