// `asyncio.waitFor`: one awaitable, under a time limit, in the task that waits. CPython asyncio/tasks.py, wait_for.

import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import type { Future } from "../../tasks/future.ts";
import { TimeoutError } from "../builtins.ts";
import { ensureFuture } from "./ensure-future.ts";
import { CancelledError } from "./errors.ts";
import { loopOf } from "./running-loop.ts";
import { withTimeout } from "./timeouts.ts";
import { FOR_TASKS } from "./wait.ts";
import { Waiter } from "./waiting-line.ts";

/** @param limit seconds; `null` for no limit */
export function* waitFor(state: RunState, awaitable: unknown, limit: number | null): Steps {
  if (limit === null || limit > 0) return yield* withTimeout(state, limit, () => awaitable);
  const loop = loopOf(state);
  const future = ensureFuture(loop, awaitable);
  if (future.done()) return future.result();
  yield* cancelAndWait(loop, future);
  try {
    return future.result();
  } catch (error) {
    throw error instanceof CancelledError ? new TimeoutError("", { cause: error }) : error;
  }
}

/** Waits for a future of its own rather than for the cancelled one, so that this wait can be cancelled by itself. */
function* cancelAndWait(loop: EventLoop, future: Future): Steps {
  const waiter = new Waiter(loop, {
    reason: future.reason,
    describe: () => "something that was cancelled to end",
    dependsOn: () => [future],
    remedy: FOR_TASKS,
  });
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    return yield waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
