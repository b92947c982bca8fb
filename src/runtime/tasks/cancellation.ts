// What has been asked of a task that is to stop: how often, whether it has still to hear of it, and where it last did.
// Most tasks never have one. CPython asyncio/tasks.py, Task.cancel, uncancel and __step.

import type { At } from "#recording";
import { CancelledError } from "../modules/asyncio/errors.ts";
import { isCancellation } from "./awaiting.ts";
import type { Resumption } from "./awaiting.ts";

export class Cancellation {
  /** How many requests have not been taken back. */
  requests = 0;
  /** Whether it is still to be thrown into the coroutine. CPython Task._must_cancel. */
  isDue = false;
  message: string | undefined = undefined;
  /** Where a requested CancelledError was last thrown into the coroutine; `null` when it never was. */
  thrownAt: At | null = null;

  /** There was nothing to cancel that the task waits for: its next step throws. */
  fallDue(message: string | undefined): void {
    this.isDue = true;
    this.message = message;
  }

  /** Takes one request back. @returns how many are left */
  uncancel(): number {
    if (this.requests > 0) this.requests -= 1;
    if (this.requests === 0) this.isDue = false;
    return this.requests;
  }

  /** What the task is resumed with at this place: where a cancellation is due, that instead of anything else. */
  insteadOf(resumption: Resumption, at: At): Resumption {
    const { isDue, message, requests } = this;
    this.isDue = false;
    if (!isDue && !isCancellation(resumption)) return resumption;
    if (requests > 0) this.thrownAt = at;
    return isCancellation(resumption) ? resumption : { throws: true, value: new CancelledError(message) };
  }
}
