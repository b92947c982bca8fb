// Notices when microtasks go on and on while a timer is due: under JavaScript rules they all come first. HTML, "perform
// a microtask checkpoint", which ends only when no microtask is left.

import { lineOf, NOWHERE } from "#recording";
import type { RunState } from "../run-state.ts";

/** Microtasks in a row. */
const MANY = 10_000;

export class MicrotaskStarvation {
  readonly #state: RunState;
  /** How many callbacks had run when the last turn was over. */
  #ranBefore = 0;
  #isKnown = false;

  constructor(state: RunState) {
    this.#state = state;
  }

  /** No microtask is left. */
  turnIsOver(): void {
    const { loop, recorder } = this.#state;
    const inTurn = recorder.callbacks - this.#ranBefore;
    this.#ranBefore = recorder.callbacks;
    if (inTurn >= MANY && loop.hasWorkNow()) this.#note(inTurn);
  }

  /** The run was stopped, perhaps in the middle of a turn that would never have ended. */
  atStop(): void {
    const { loop, recorder } = this.#state;
    const inTurn = recorder.callbacks - this.#ranBefore;
    if (inTurn >= MANY && loop.timers.peek() !== undefined) this.#note(inTurn);
  }

  /** Once is enough: what follows is the same program going on. */
  #note(count: number): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    const { lane, at } = this.#state;
    const where = at === NOWHERE ? "" : `, the last one on line ${String(lineOf(at))}`;
    const message =
      `${count.toLocaleString("en")} microtasks ran in a row${where}, and a timer that was due had to wait: microtasks ` +
      "always come first. Let timers in between with `await new Promise((go) => setTimeout(go, 0))`.";
    this.#state.find("microtask-starvation", message, lane, at);
  }
}
