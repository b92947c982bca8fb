// The module "threading". CPython Lib/threading.py.

import { functionNameOf } from "../clip.ts";
import { WorkerHandle } from "../machine/worker-handle.ts";
import type { WorkerOptions } from "../machine/worker-handle.ts";
import type { RunState } from "../run-state.ts";
import { RuntimeError } from "./builtins.ts";

export function createThreading(state: RunState): Record<string, unknown> {
  let made = 0;

  class Thread {
    name: string;
    readonly #handle: WorkerHandle;

    constructor(options: WorkerOptions) {
      made += 1;
      // CPython Lib/threading.py, _newname: the target's name follows in brackets.
      this.name = options.name ?? `Thread-${String(made)} (${functionNameOf(options.target)})`;
      this.#handle = new WorkerHandle(state, "thread", options);
    }

    start(): void {
      state.guard.checkStopped();
      if (this.#handle.isStarted) throw new RuntimeError("threads can only be started once");
      if (!state.machine.hasRoomFor("thread")) throw new RuntimeError("can't start new thread");
      this.#handle.start(this.name);
    }

    /** @param timeout seconds; without it, for as long as it takes */
    join(timeout: number | null = null): void {
      if (!this.#handle.isStarted) throw new RuntimeError("cannot join thread before it is started");
      this.#handle.join(timeout ?? Infinity);
    }

    isAlive(): boolean {
      return this.#handle.isAlive;
    }
  }

  return { Thread };
}
