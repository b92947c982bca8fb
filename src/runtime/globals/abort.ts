// `AbortController` and `AbortSignal`. DOM standard, Interface AbortController and AbortSignal; the part that programs
// without a document need.

import { TimerHandle } from "../loop/handle.ts";
import type { RunState } from "../run-state.ts";
import { DOMException } from "./dom-exception.ts";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

interface AbortEvent {
  readonly type: "abort";
  readonly target: Signal;
  readonly currentTarget: Signal;
}

type Callback = (this: unknown, event: AbortEvent) => unknown;
type Listener = Callback | { handleEvent(event: AbortEvent): unknown };

export class Signal {
  #reason: unknown = undefined;
  #isAborted = false;
  /** What a listener threw goes no further: it is reported. DOM, "inner invoke". */
  readonly #report: (thrown: unknown) => void;
  readonly #listeners = new Map<Listener, { readonly once: boolean }>();
  #onabort: Callback | null = null;
  /** Stands for `onabort` among the listeners, at the place where that was first set. HTML, event handlers. */
  readonly #handler: Callback = (event) => this.#onabort?.call(this, event);

  constructor(report: (thrown: unknown) => void) {
    this.#report = report;
  }

  get onabort(): Callback | null {
    return this.#onabort;
  }

  set onabort(callback: Callback | null) {
    this.#onabort = typeof callback === "function" ? callback : null;
    if (this.#onabort === null) this.#listeners.delete(this.#handler);
    else if (!this.#listeners.has(this.#handler)) this.#listeners.set(this.#handler, { once: false });
  }

  get aborted(): boolean {
    return this.#isAborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  throwIfAborted(): void {
    if (this.#isAborted) throw this.#reason;
  }

  addEventListener(type: string, listener: Listener | null, options?: boolean | { readonly once?: boolean }): void {
    if (type !== "abort" || listener === null || this.#listeners.has(listener)) return;
    this.#listeners.set(listener, { once: typeof options === "object" && options.once === true });
  }

  removeEventListener(type: string, listener: Listener): void {
    if (type === "abort") this.#listeners.delete(listener);
  }

  get [Symbol.toStringTag](): string {
    return "AbortSignal";
  }

  [INSPECT](): string {
    return `AbortSignal { aborted: ${String(this.#isAborted)} }`;
  }

  /** "Signal abort": only the first time counts. */
  static abort(signal: Signal, reason: unknown): void {
    if (signal.#isAborted) return;
    signal.#isAborted = true;
    signal.#reason = reason === undefined ? new DOMException("This operation was aborted", "AbortError") : reason;
    const event: AbortEvent = { type: "abort", target: signal, currentTarget: signal };
    for (const [listener, { once }] of [...signal.#listeners]) {
      if (!signal.#listeners.has(listener)) continue;
      if (once) signal.#listeners.delete(listener);
      try {
        if (typeof listener === "function") listener.call(signal, event);
        else listener.handleEvent(event);
      } catch (thrown) {
        signal.#report(thrown);
      }
    }
  }
}

/** The two globals, for one run. */
export function createAbort(state: RunState): { AbortController: unknown; AbortSignal: unknown } {
  const createSignal = (): Signal =>
    new Signal((thrown) => {
      state.callbackRaised("abort", thrown);
    });

  class AbortController {
    readonly #signal = createSignal();

    get signal(): Signal {
      return this.#signal;
    }

    abort(reason?: unknown): void {
      Signal.abort(this.#signal, reason);
    }

    get [Symbol.toStringTag](): string {
      return "AbortController";
    }

    [INSPECT](): string {
      return `AbortController { signal: ${this.#signal[INSPECT]()} }`;
    }
  }

  function AbortSignal(): never {
    throw new TypeError("Illegal constructor");
  }
  Object.defineProperty(AbortSignal, "prototype", { value: Signal.prototype, writable: false });
  Object.defineProperty(Signal.prototype, "constructor", { value: AbortSignal });
  return { AbortController, AbortSignal: Object.assign(AbortSignal, createStatics(state, createSignal)) };
}

function createStatics(state: RunState, createSignal: () => Signal): Record<string, unknown> {
  return {
    abort(reason?: unknown): Signal {
      const signal = createSignal();
      Signal.abort(signal, reason);
      return signal;
    },
    /** @param milliseconds until it aborts by itself */
    timeout(milliseconds: number): Signal {
      const signal = createSignal();
      const abort = (): void => {
        Signal.abort(signal, new DOMException("The operation was aborted due to timeout", "TimeoutError"));
      };
      state.loop.timers.push(new TimerHandle(state, state.clock.now + milliseconds / 1000, abort, []));
      return signal;
    },
    any(signals: Iterable<Signal>): Signal {
      const joined = createSignal();
      for (const signal of signals) {
        const follow = (): void => {
          Signal.abort(joined, signal.reason);
        };
        if (signal.aborted) follow();
        else signal.addEventListener("abort", follow, { once: true });
      }
      return joined;
    },
  };
}
