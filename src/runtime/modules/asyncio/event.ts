// `asyncio.Event`: a flag to wait for. CPython asyncio/locks.py, Event.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { WaitingLine } from "./waiting-line.ts";
import type { WaitedFor } from "./waiting-line.ts";

const SETTING: WaitedFor = {
  reason: "event",
  describe: () => "an event that is not set",
  remedy: "Call `set()` on the event.",
};

export class Event {
  readonly #state: RunState;
  readonly #line: WaitingLine;
  #isSet = false;

  constructor(state: RunState) {
    this.#state = state;
    this.#line = new WaitingLine(state, SETTING, this);
  }

  isSet(): boolean {
    return this.#isSet;
  }

  set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    this.#line.wakeAll();
  }

  clear(): void {
    this.#isSet = false;
  }

  wait(): unknown {
    return this.#state.rules.callNative("Event.wait", this.#wait());
  }

  toString(): string {
    const waiters = this.#line.length === 0 ? "" : `, waiters:${String(this.#line.length)}`;
    return `<Event [${this.#isSet ? "set" : "unset"}${waiters}]>`;
  }

  *#wait(): Steps {
    if (!this.#isSet) yield* this.#line.wait();
    return true;
  }
}
