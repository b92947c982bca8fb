// `AbortController` and `AbortSignal`. DOM standard, Interface AbortController and AbortSignal; the part that programs
// without a document need.

import { TimerHandle } from "../loop/handle.ts";
import type { RunState } from "../run-state.ts";

interface AbortEvent {
  readonly type: "abort";
  readonly target: Signal;
}

type Listener = (event: AbortEvent) => void;

/** What is thrown when no other reason is given: a DOMException of that name, elsewhere. */
class AbortReason extends Error {
  constructor(name: "AbortError" | "TimeoutError", message: string) {
    super(message);
    this.name = name;
  }
}

export class Signal {
  onabort: Listener | null = null;
  #reason: unknown = undefined;
  #isAborted = false;
  #listeners = new Map<Listener, { readonly once: boolean }>();

  get aborted(): boolean {
    return this.#isAborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  throwIfAborted(): void {
    if (this.#isAborted) throw this.#reason;
  }

  addEventListener(type: string, listener: Listener, options: { readonly once?: boolean } = {}): void {
    if (type === "abort") this.#listeners.set(listener, { once: options.once === true });
  }

  removeEventListener(type: string, listener: Listener): void {
    if (type === "abort") this.#listeners.delete(listener);
  }

  /** "Signal abort": only the first time counts. */
  static abort(signal: Signal, reason: unknown): void {
    if (signal.#isAborted) return;
    signal.#isAborted = true;
    signal.#reason = reason ?? new AbortReason("AbortError", "This operation was aborted");
    const event: AbortEvent = { type: "abort", target: signal };
    signal.onabort?.(event);
    for (const [listener, { once }] of [...signal.#listeners]) {
      if (once) signal.#listeners.delete(listener);
      listener(event);
    }
  }
}

/** The two globals, for one run. */
export function createAbort(state: RunState): { AbortController: unknown; AbortSignal: unknown } {
  class AbortController {
    readonly signal = new Signal();

    abort(reason?: unknown): void {
      Signal.abort(this.signal, reason);
    }
  }

  const AbortSignal = {
    abort(reason?: unknown): Signal {
      const signal = new Signal();
      Signal.abort(signal, reason);
      return signal;
    },
    /** @param milliseconds until it aborts by itself */
    timeout(milliseconds: number): Signal {
      const signal = new Signal();
      const abort = (): void => {
        Signal.abort(signal, new AbortReason("TimeoutError", "The operation was aborted due to timeout"));
      };
      state.loop.timers.push(new TimerHandle(state, state.clock.now + milliseconds / 1000, abort, []));
      return signal;
    },
    any(signals: Iterable<Signal>): Signal {
      const joined = new Signal();
      for (const signal of signals) {
        const follow = (): void => {
          Signal.abort(joined, signal.reason);
        };
        if (signal.aborted) follow();
        else signal.addEventListener("abort", follow, { once: true });
      }
      return joined;
    },
    [Symbol.hasInstance]: (value: unknown): boolean => value instanceof Signal,
  };
  return { AbortController, AbortSignal };
}
