// How a coroutine goes on after an `await`, and what can be awaited at all. Knows no task and no loop.

import { NONE, NOWHERE } from "#recording";
import type { At, TaskId } from "#recording";
import { CancelledError } from "../modules/asyncio/errors.ts";
import { RuntimeError, ValueError } from "../modules/builtins.ts";
import type { EventLoop } from "../loop/event-loop.ts";
import type { Recorder } from "../recorder/recorder.ts";
import type { RunState } from "../run-state.ts";
import { Coroutine } from "./coroutine.ts";
import type { Steps } from "./coroutine.ts";
import { Future } from "./future.ts";
import { PromiseFuture } from "./promise-future.ts";
import { Sleep } from "./sleep.ts";

/** How a coroutine goes on: its last `await` gives a value, or throws. */
export interface Resumption {
  readonly throws: boolean;
  readonly value: unknown;
}

/** The commonest resumption of all is made once. */
export const NOTHING: Resumption = { throws: false, value: undefined };

function gives(value: unknown): Resumption {
  return value === undefined ? NOTHING : { throws: false, value };
}

export function isCancellation({ throws, value }: Resumption): boolean {
  return throws && value instanceof CancelledError;
}

/** What an awaited thing that is done gives to the `await`. */
export function outcomeOf(awaited: Future | Sleep): Resumption {
  if (awaited instanceof Sleep) {
    return awaited.isCancelled
      ? { throws: true, value: new CancelledError(awaited.cancelMessage) }
      : gives(awaited.result);
  }
  try {
    return gives(awaited.result());
  } catch (error) {
    return { throws: true, value: error };
  }
}

/** Anything that can be awaited, as what a task knows how to wait for; null for a plain value. */
export function awaitableFrom(loop: EventLoop, value: unknown): Coroutine | Future | Sleep | null {
  if (typeof value !== "object" || value === null) return null;
  if (value instanceof Coroutine || value instanceof Future || value instanceof Sleep) return value;
  if (typeof (value as { then?: unknown }).then !== "function") return null;
  const { promises } = loop.state;
  const promise = promises.resolved(value);
  const { state, result } = promises.inspect(promise);
  if (state !== "fulfilled") return new PromiseFuture(loop, promise);
  const done = new Future(loop);
  done.setResult(result);
  return done;
}

/** The steps of a coroutine that awaits one thing and returns what it gives. */
export function* awaitOnly(awaitable: unknown): Steps {
  return yield awaitable;
}

/** CPython Objects/genobject.c, gen_send_ex2 and _PyGen_yf. */
export function reused(coroutine: Coroutine | Sleep): Resumption {
  const message =
    coroutine.state === "closed" ? "cannot reuse already awaited coroutine" : "coroutine is being awaited already";
  return { throws: true, value: new RuntimeError(message) };
}

/** CPython asyncio/tasks.py, sleep. */
export function endless(sleep: Sleep): Resumption {
  sleep.close();
  return { throws: true, value: new ValueError("Invalid delay: NaN (not a number)") };
}

/** What a task runs for anything that may be made a task: a task that awaits what cannot be awaited again fails. */
export function coroutineForTask(state: RunState, awaitable: Coroutine | Sleep): Coroutine {
  if (awaitable instanceof Coroutine && awaitable.state === "created") return awaitable;
  const toAwait = awaitable instanceof Sleep && awaitable.state === "created" ? awaitable.handOver() : awaitable;
  return new Coroutine(state, { name: awaitable.name, at: NOWHERE }, awaitOnly(toAwait));
}

/** Writes down that a lane has begun to wait, for what and for whom. */
export function noteWait(recorder: Recorder, lane: TaskId, at: At, awaited: Future | Sleep): void {
  if (awaited instanceof Sleep) {
    recorder.waitBegan(lane, awaited.delay > 0 ? "sleep" : "turn", at, NONE, null);
    return;
  }
  const { target } = awaited;
  recorder.waitBegan(lane, awaited.reason, at, target, awaited.label);
  if (target === NONE) recorder.waitNeeds(lane, tasksNeeded(awaited));
}

/** The tasks that have to be done before a future that is none itself, through whatever lies between. */
function tasksNeeded({ dependsOn }: Future): readonly TaskId[] {
  return dependsOn.flatMap((needed) => (needed.target === NONE ? tasksNeeded(needed) : [needed.target]));
}
