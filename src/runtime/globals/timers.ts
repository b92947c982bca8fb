// `setTimeout` and its kin, in milliseconds, on the run's loop. HTML, "timer initialization steps".

import { CallbackLane } from "../loop/callback-lane.ts";
import { Handle, TimerHandle } from "../loop/handle.ts";
import type { Callback } from "../loop/handle.ts";
import type { RunState } from "../run-state.ts";

/** From this depth of timers set by timers on, a timeout takes at least `CLAMPED_MS`. */
const CLAMPED_FROM_LEVEL = 5;
const CLAMPED_MS = 4;
/** Delays are a signed 32-bit number of milliseconds; what does not fit is 0, as in Chromium. */
const MAX_DELAY_MS = 2 ** 31 - 1;

interface ActiveTimer {
  handle: TimerHandle;
  /** Its row in the recording: one, however often it repeats; `null` where it has none. */
  readonly lane: CallbackLane | null;
}

export function createTimers(state: RunState): Record<string, unknown> {
  const active = new Map<number, ActiveTimer>();
  let lastId = 0;
  let nesting = 0;

  const schedule = (timer: ActiveTimer, delayMs: number, level: number, action: () => void): void => {
    const { loop, clock } = state;
    const ms = level > CLAMPED_FROM_LEVEL ? Math.max(delayMs, CLAMPED_MS) : delayMs;
    timer.handle = new TimerHandle(state, toMicroseconds(clock.now + ms / 1000), nested(level, action), []);
    loop.timers.push(timer.handle);
    timer.lane?.waitUntil(timer.handle.deadline);
  };
  const nested = (level: number, action: () => void) => (): void => {
    nesting = level;
    try {
      action();
    } finally {
      nesting = 0;
    }
  };
  const start = (repeats: boolean, callback: unknown, delay: unknown, parameters: unknown[]): number => {
    state.guard.checkStopped();
    state.countComputing();
    if (typeof callback !== "function") {
      throw new TypeError(
        "The callback of a timer must be a function: give the function itself, not a call or a text.",
      );
    }
    const delayMs = toDelay(delay);
    lastId += 1;
    const id = lastId;
    const lane = CallbackLane.of(state, callback, repeats ? "interval" : "timer");
    const timer = { lane } as ActiveTimer;
    const call = (): unknown => (callback as (...parameters: unknown[]) => unknown)(...parameters);
    const begin = (level: number): void => {
      schedule(timer, delayMs, level, () => {
        if (!repeats) active.delete(id);
        try {
          if (lane === null) call();
          else lane.run(call, !repeats);
        } finally {
          if (active.has(id)) begin(level + 1);
        }
      });
    };
    active.set(id, timer);
    begin(nesting + 1);
    return id;
  };
  const clear = (id: unknown): void => {
    const timer = active.get(Number(id));
    if (timer === undefined) return;
    timer.handle.cancel();
    timer.lane?.cancel();
    active.delete(Number(id));
  };
  return {
    setTimeout: (callback: unknown, delay?: unknown, ...parameters: unknown[]) =>
      start(false, callback, delay, parameters),
    setInterval: (callback: unknown, delay?: unknown, ...parameters: unknown[]) =>
      start(true, callback, delay, parameters),
    clearTimeout: clear,
    clearInterval: clear,
    queueMicrotask: (callback: unknown) => {
      state.guard.checkStopped();
      if (typeof callback !== "function") throw new TypeError("queueMicrotask needs a function.");
      state.loop.ready.push(new Handle(state, callback as Callback, [], CallbackLane.of(state, callback, "microtask")));
    },
  };
}

function toDelay(delay: unknown): number {
  const ms = Math.trunc(Number(delay));
  return ms > 0 && ms <= MAX_DELAY_MS ? ms : 0;
}

/** Sums of milliseconds as seconds carry rounding errors; without them, equal deadlines are equal. */
function toMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
