// The event loop as programs see it: `asyncio.getRunningLoop()`. CPython asyncio/base_events.py, BaseEventLoop.

import type { EventLoop } from "../../loop/event-loop.ts";
import { CallbackLane } from "../../loop/callback-lane.ts";
import { Handle, TimerHandle } from "../../loop/handle.ts";
import type { Callback } from "../../loop/handle.ts";
import { Future } from "../../tasks/future.ts";
import type { Executor } from "../concurrent-futures.ts";
import { runInExecutor } from "./executors.ts";
import { createTask } from "./ensure-future.ts";

export class AbstractEventLoop {
  readonly #loop: EventLoop;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Seconds. */
  time(): number {
    this.#loop.state.noteClockRead();
    return this.#loop.time();
  }

  callSoon(callback: Callback, ...parameters: unknown[]): Handle {
    const { state, ready } = this.#loop;
    state.guard.checkStopped();
    const handle = new Handle(state, callback, parameters, CallbackLane.of(state, callback, "callback"));
    ready.push(handle);
    return handle;
  }

  /** @param delay seconds from now */
  callLater(delay: number | null | undefined, callback: Callback, ...parameters: unknown[]): TimerHandle {
    if (delay === null || delay === undefined) throw new TypeError("delay must not be None");
    checkNumber("delay", delay);
    return this.callAt(this.#loop.time() + delay, callback, ...parameters);
  }

  /** @param when seconds on the loop's clock */
  callAt(when: number | null | undefined, callback: Callback, ...parameters: unknown[]): TimerHandle {
    if (when === null || when === undefined) throw new TypeError("when cannot be None");
    checkNumber("when", when);
    const { state, timers } = this.#loop;
    state.guard.checkStopped();
    const timer = new TimerHandle(state, when, callback, parameters, CallbackLane.of(state, callback, "timer"));
    timers.push(timer);
    return timer;
  }

  /** @param executor null for the loop's own threads */
  runInExecutor(executor: Executor | null, fn: (...args: readonly unknown[]) => unknown, ...args: unknown[]): Future {
    return runInExecutor(this.#loop, executor, fn, args);
  }

  createFuture(): Future {
    return new Future(this.#loop);
  }

  createTask(coroutine: unknown, options?: { name?: unknown }): Future {
    return createTask(this.#loop, coroutine, options);
  }
}

/** Python cannot add anything else to a time; JavaScript would. */
function checkNumber(name: string, given: unknown): void {
  if (typeof given !== "number") throw new TypeError(`${name} must be a number of seconds, not a ${typeof given}`);
}

/** The public face of each loop: the same one each time it is asked for. */
export class PublicLoops {
  readonly #known = new WeakMap<EventLoop, AbstractEventLoop>();

  of(loop: EventLoop): AbstractEventLoop {
    const known = this.#known.get(loop);
    if (known !== undefined) return known;
    const made = new AbstractEventLoop(loop);
    this.#known.set(loop, made);
    return made;
  }
}
