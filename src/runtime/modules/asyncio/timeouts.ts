// `asyncio.timeout` and `timeoutAt`: cancel what a block waits for when its time is over, and turn that cancellation
// into a TimeoutError on the way out. CPython asyncio/timeouts.py, Timeout.

import type { EventLoop } from "../../loop/event-loop.ts";
import { Handle, TimerHandle } from "../../loop/handle.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { begun } from "../../tasks/block-owner.ts";
import type { BlockOwner } from "../../tasks/block-owner.ts";
import { RuntimeError, TimeoutError } from "../builtins.ts";
import { CancelledError } from "./errors.ts";
import { loopOf } from "./running-loop.ts";

export type Block<Scope> = (scope: Scope) => unknown;

/** In the words of CPython's messages: `finished` is left in time, `expired` is left too late. */
type TimeoutState = "active" | "expiring" | "expired" | "finished";

export class Timeout {
  readonly #loop: EventLoop;
  readonly #owner: BlockOwner;
  readonly #cancellingBefore: number;
  #state: TimeoutState = "active";
  #when: number | null = null;
  #handle: Handle | null = null;

  /** @param when seconds on the loop's clock; `null` for no limit */
  constructor(loop: EventLoop, owner: BlockOwner, when: number | null) {
    this.#loop = loop;
    this.#owner = owner;
    this.#cancellingBefore = owner.cancelling();
    this.reschedule(when);
  }

  /** Seconds on the loop's clock. */
  when(): number | null {
    return this.#when;
  }

  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /** @throws RuntimeError when the time is over, or the block */
  reschedule(when: number | null): void {
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#when = when;
    this.#handle?.cancel();
    this.#handle = when === null ? null : this.#schedule(when);
  }

  toString(): string {
    const when = this.#state !== "active" ? "" : ` when=${this.#when === null ? "None" : this.#when.toFixed(3)}`;
    return `<Timeout [${this.#state}]${when}>`;
  }

  /** The block is left, with an error or without. @throws TimeoutError when the error is the work of this timeout */
  leave(failure: { readonly error: unknown } | null): void {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state !== "expiring") {
      this.#state = "finished";
      return;
    }
    this.#state = "expired";
    // More requests than before are not ours: somebody else wants the task to stop, too.
    const isOurs = this.#owner.uncancel() <= this.#cancellingBefore;
    if (isOurs && failure?.error instanceof CancelledError) throw new TimeoutError("", { cause: failure.error });
  }

  #schedule(when: number): Handle {
    const { state } = this.#loop;
    const expire = (): void => {
      this.#owner.cancel();
      this.#state = "expiring";
      this.#handle = null;
    };
    if (when <= this.#loop.time()) {
      const soon = new Handle(state, expire, []);
      this.#loop.ready.push(soon);
      return soon;
    }
    const timer = new TimerHandle(state, when, expire, []);
    this.#loop.timers.push(timer);
    return timer;
  }
}

/** The steps of `asyncio.timeout`. @param delay seconds; `null` for no limit */
export function* withTimeout(state: RunState, delay: number | null, block: Block<Timeout>): Steps {
  return yield* withTimeoutAt(state, delay === null ? null : loopOf(state).time() + delay, block);
}

/** The steps of `asyncio.timeoutAt`. @param when seconds on the loop's clock; `null` for no limit */
export function* withTimeoutAt(state: RunState, when: number | null, block: Block<Timeout>): Steps {
  const loop = loopOf(state);
  const owner = state.rules.blockOwner();
  if (owner === null) throw new RuntimeError("Timeout should be used inside a task");
  const scope = new Timeout(loop, owner, when);
  let result: unknown;
  try {
    result = yield begun(loop, owner, block(scope));
  } catch (error) {
    scope.leave({ error });
    throw error;
  }
  scope.leave(null);
  return result;
}
