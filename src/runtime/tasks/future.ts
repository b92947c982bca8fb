// A future: a result that will be there later, and who is to be told. CPython asyncio/futures.py, Future.

import { NONE } from "#recording";
import type { Reason, TaskId } from "#recording";
import { reprException, reprResult } from "../console/repr-outcome.ts";
import type { EventLoop } from "../loop/event-loop.ts";
import { Handle } from "../loop/handle.ts";
import { CancelledError, InvalidStateError } from "../modules/asyncio/errors.ts";
import { Awaitable } from "./awaitable.ts";
import type { Sleeper } from "./sleep.ts";

export type FutureState = "pending" | "cancelled" | "finished";

type DoneCallback = (future: Future) => unknown;

export class Future extends Awaitable {
  /** Private, as a program holds futures: through the loop it would reach its own recording. */
  readonly #loop: EventLoop;
  #state: "pending" | "cancelled" | "succeeded" | "failed" = "pending";
  /**
   * Its result, or what it failed with; for a cancelled task the CancelledError that it ended with, until somebody gets
   * it thrown.
   */
  #outcome: unknown = undefined;
  #cancelMessage: string | undefined = undefined;
  /** Tasks that await this, and callbacks, in the order in which they came. */
  #waiting: (Sleeper | DoneCallback)[] | null = null;

  constructor(loop: EventLoop) {
    super();
    this.#loop = loop;
  }

  /** What a lane that awaits this waits for. */
  get reason(): Reason {
    return "future";
  }

  /** What a lane that awaits this waits for, in words; `null` where the reason says it all. */
  get label(): string | null {
    return null;
  }

  /** What a program has to do that waits for this in vain: one sentence. */
  get remedy(): string {
    return "Complete the future, for example with `setResult(…)`.";
  }

  /** What would have to be done first, where that is known. */
  get dependsOn(): readonly Future[] {
    return [];
  }

  /** The task that a lane which awaits this waits for, where it is one. */
  get target(): TaskId {
    return NONE;
  }

  get state(): FutureState {
    return this.#state === "succeeded" || this.#state === "failed" ? "finished" : this.#state;
  }

  belongsTo(loop: EventLoop): boolean {
    return this.#loop === loop;
  }

  done(): boolean {
    return this.#state !== "pending";
  }

  cancelled(): boolean {
    return this.#state === "cancelled";
  }

  /** @throws CancelledError, the exception it failed with, or InvalidStateError when it is not done */
  result(): unknown {
    if (this.#state === "succeeded") return this.#outcome;
    if (this.#state === "cancelled") throw this.makeCancelledError();
    if (this.#state === "pending") throw new InvalidStateError("Result is not set.");
    this.#loop.state.unretrieved.delete(this);
    throw this.#outcome;
  }

  /** The exception it failed with, or `null`. @throws CancelledError, or InvalidStateError when it is not done */
  exception(): unknown {
    if (this.#state === "cancelled") throw this.makeCancelledError();
    if (this.#state === "pending") throw new InvalidStateError("Exception is not set.");
    if (this.#state === "succeeded") return null;
    this.#loop.state.unretrieved.delete(this);
    return this.#outcome;
  }

  /** @throws InvalidStateError when it is done already */
  setResult(result: unknown): void {
    this.assertPending();
    this.#outcome = result;
    this.#state = "succeeded";
    this.#wakeAll();
  }

  /**
   * @param error an error, or a class of errors
   * @throws InvalidStateError when it is done already; TypeError when it is given no error
   */
  setException(error: unknown): void {
    this.assertPending();
    const exception = typeof error === "function" ? new (error as new () => unknown)() : error;
    if (!(exception instanceof Error)) throw new TypeError("invalid exception object");
    this.fail(exception);
  }

  /** Fails with whatever a program threw. */
  fail(error: unknown): void {
    this.assertPending();
    this.#outcome = error;
    this.#state = "failed";
    this.#loop.state.unretrieved.add(this);
    this.#wakeAll();
  }

  /** @returns false when it was done already */
  cancel(message?: string): boolean {
    if (this.#state !== "pending") {
      // Whoever cancels what has failed already does not want to hear of it.
      this.#loop.state.unretrieved.delete(this);
      return false;
    }
    this.#cancelMessage = message;
    this.endCancelled(undefined);
    return true;
  }

  /** Calls back, through the loop, once it is done; soon when it is done already. */
  addDoneCallback(callback: DoneCallback): void {
    this.#whenDone(callback);
  }

  /** @returns how many were removed */
  removeDoneCallback(callback: DoneCallback): number {
    const before = this.#waiting ?? [];
    const left = before.filter((waiting) => waiting !== callback);
    this.#waiting = left;
    return before.length - left.length;
  }

  /** A task awaits this, and is to go on once it is done. */
  addWaitingTask(task: Sleeper): void {
    this.#whenDone(task);
  }

  /** The message that it was cancelled with. A task keeps it only in its error. CPython Task.__step. */
  get cancelMessage(): string | undefined {
    return this.#cancelMessage;
  }

  /** The error that a cancelled task ended with is given once; after that, new ones. CPython Future._make_cancelled_error. */
  makeCancelledError(): CancelledError {
    const first = this.#outcome;
    if (this.#state !== "cancelled" || !(first instanceof CancelledError)) {
      return new CancelledError(this.#cancelMessage);
    }
    this.#outcome = undefined;
    return first;
  }

  override toPromise(): object {
    const { promise, resolve, reject } = this.#loop.state.promises.deferred();
    this.addDoneCallback(() => {
      try {
        resolve(this.result());
      } catch (error) {
        reject(error);
      }
    });
    return promise;
  }

  override toString(): string {
    return `<Future ${this.state}${this.outcomeInWords}>`;
  }

  /** How a finished future has ended, for its text; asking is not looking at it. */
  protected get outcomeInWords(): string {
    if (this.#state === "failed") return reprException(this.#outcome);
    return this.#state === "succeeded" ? reprResult(this.#outcome) : "";
  }

  protected endCancelled(error: CancelledError | undefined): void {
    this.#state = "cancelled";
    this.#outcome = error;
    this.#wakeAll();
  }

  protected assertPending(): void {
    if (this.#state !== "pending") throw new InvalidStateError("invalid state");
  }

  #whenDone(waiting: Sleeper | DoneCallback): void {
    if (this.#state !== "pending") this.#wake(waiting);
    else if (this.#waiting === null) this.#waiting = [waiting];
    else this.#waiting.push(waiting);
  }

  #wakeAll(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    for (const one of waiting) this.#wake(one);
  }

  /** Through the ready queue, never at once. CPython Future.__schedule_callbacks. */
  #wake(waiting: Sleeper | DoneCallback): void {
    if (typeof waiting === "function") this.#loop.ready.push(new Handle(this.#loop.state, waiting, [this]));
    else waiting.wake(this.#loop.state.clock.now);
  }
}
