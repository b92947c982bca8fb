// `asyncio.Barrier`: tasks wait until so many have come. CPython asyncio/locks.py, Barrier.

import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import { ValueError } from "../builtins.ts";
import { Condition } from "./condition.ts";
import { BrokenBarrierError } from "./errors.ts";
import { Lock } from "./lock.ts";
import type { Wait } from "./waiting-line.ts";

/** Tasks come; they leave; they leave because of a reset; nobody can come any more. */
type BarrierState = "filling" | "draining" | "resetting" | "broken";

export class Barrier {
  readonly parties: number;
  readonly #run: RunState;
  readonly #changed: Condition;
  #state: BarrierState = "filling";
  /** Tasks that have come and not left. */
  #count = 0;

  /** @throws ValueError when nobody is expected */
  constructor(run: RunState, parties: number) {
    if (!(parties >= 1)) throw new ValueError("parties must be > 0");
    this.parties = parties;
    this.#run = run;
    this.#changed = new Condition(run, new Lock(run), {
      reason: "barrier",
      describe: () => `a barrier to which ${String(this.#count)} of ${String(parties)} have come`,
      remedy: "Let as many tasks come as the barrier expects.",
    });
  }

  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }

  wait(): unknown {
    return this.#run.rules.callNative("Barrier.wait", this.#wait());
  }

  reset(): unknown {
    return this.#change("Barrier.reset", () => {
      this.#state = this.#count > 0 ? "resetting" : "filling";
    });
  }

  abort(): unknown {
    return this.#change("Barrier.abort", () => {
      this.#state = "broken";
    });
  }

  toString(): string {
    const waiters = this.broken ? "" : `, waiters:${String(this.nWaiting)}/${String(this.parties)}`;
    return `<Barrier [${this.#state}${waiters}]>`;
  }

  #change(name: string, change: () => void): unknown {
    return this.#run.rules.callNative(name, this.#changeInTurn(change));
  }

  *#changeInTurn(change: () => void): Wait {
    yield this.#changed.acquire();
    change();
    this.#changed.notifyAll();
    this.#changed.release();
  }

  *#wait(): Steps {
    yield this.#changed.acquire();
    try {
      return yield* this.#comeAndGo();
    } finally {
      this.#changed.release();
    }
  }

  *#comeAndGo(): Steps {
    yield this.#changed.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.broken) throw new BrokenBarrierError("Barrier aborted");
    try {
      const index = this.#count;
      this.#count += 1;
      if (index + 1 === this.parties) this.#letGo();
      else yield* this.#waitForOthers();
      return index;
    } finally {
      this.#count -= 1;
      this.#lastOneOut();
    }
  }

  #letGo(): void {
    this.#state = "draining";
    this.#changed.notifyAll();
  }

  *#waitForOthers(): Wait {
    yield this.#changed.waitFor(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  /** Those who came too late for this round may come in now. */
  #lastOneOut(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#changed.notifyAll();
  }
}
