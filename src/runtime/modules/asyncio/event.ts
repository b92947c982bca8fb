// `asyncio.Event`: a flag to wait for. CPython asyncio/locks.py, Event.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { WaitingLine } from "./waiting-line.ts";

export class Event {
  readonly #state: RunState;
  readonly #line: WaitingLine;
  #isSet = false;

  constructor(state: RunState) {
    this.#state = state;
    this.#line = new WaitingLine(state, "event", this);
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
    if (!this.#isSet) yield* this.#line.wait(this.#line.createWaiter(() => "an event that is not set"));
    return true;
  }
}
