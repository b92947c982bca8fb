// `asyncio.wait`: until some or all of several tasks are done, whatever their outcome. CPython asyncio/tasks.py, wait.

import { TimerHandle } from "../../loop/handle.ts";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { Future } from "../../tasks/future.ts";
import { ValueError } from "../builtins.ts";
import { isCoroutine, kindOfAwaitable } from "./kinds.ts";
import { loopOf } from "./running-loop.ts";
import { Waiter } from "./waiting-line.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** What waits for tasks waits for what they wait for. */
export const FOR_TASKS = "Let the tasks come to their end.";

export interface WaitOptions {
  /** Seconds; `null` for no limit. */
  readonly timeout?: number | null;
  readonly returnWhen?: string;
}

/** The steps of `asyncio.wait`; they return `{ done, pending }`, two sets in the order in which the tasks were given. */
export function* wait(state: RunState, awaitables: unknown, options: WaitOptions): Steps {
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  const futures = checkedFutures(awaitables);
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  yield* untilEnoughAreDone(loopOf(state), futures, timeout, returnWhen);
  const done = new Set<Future>();
  const pending = new Set<Future>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return { done, pending };
}

/** @throws TypeError, ValueError for anything but a non-empty list of tasks and futures */
function checkedFutures(awaitables: unknown): readonly Future[] {
  const kind = kindOfAwaitable(awaitables);
  if (kind !== null) throw new TypeError(`expect a list of futures, not ${kind}`);
  const futures = [...new Set(awaitables as Iterable<unknown>)];
  if (futures.length === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (futures.some(isCoroutine)) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  if (!futures.every((future) => future instanceof Future)) throw new TypeError("expect a list of futures");
  return futures;
}

/** CPython asyncio/tasks.py, _wait. @param timeout seconds */
function* untilEnoughAreDone(
  loop: EventLoop,
  futures: readonly Future[],
  timeout: number | null,
  returnWhen: string,
): Steps {
  const pending = (): readonly Future[] => futures.filter((future) => !future.done());
  const waiter = new Waiter(loop, {
    reason: "tasks",
    describe: () => `${returnWhen === FIRST_COMPLETED ? "the first" : "all"} of ${String(pending().length)} tasks`,
    dependsOn: pending,
    remedy: FOR_TASKS,
  });
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  const timer = timeout === null ? null : new TimerHandle(loop.state, loop.time() + timeout, release, []);
  if (timer !== null) loop.timers.push(timer);
  let left = futures.length;
  const countDown = (future: Future): void => {
    left -= 1;
    if (left > 0 && returnWhen !== FIRST_COMPLETED && !(returnWhen === FIRST_EXCEPTION && hasFailed(future))) return;
    timer?.cancel();
    release();
  };
  for (const future of futures) future.addDoneCallback(countDown);
  try {
    return yield waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(countDown);
  }
}

function hasFailed(future: Future): boolean {
  return !future.cancelled() && future.exception() !== null;
}
