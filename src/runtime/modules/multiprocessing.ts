// The module "multiprocessing". CPython Lib/multiprocessing/process.py.

import { WorkerHandle } from "../machine/worker-handle.ts";
import type { WorkerOptions } from "../machine/worker-handle.ts";
import type { RunState } from "../run-state.ts";
import { AssertionError, OSError } from "./builtins.ts";

export function createMultiprocessing(state: RunState): Record<string, unknown> {
  let made = 0;

  class Process {
    name: string;
    readonly #handle: WorkerHandle;

    constructor(options: WorkerOptions) {
      made += 1;
      this.name = options.name ?? `Process-${String(made)}`;
      this.#handle = new WorkerHandle(state, "process", options);
    }

    start(): void {
      state.guard.checkStopped();
      if (this.#handle.isStarted) throw new AssertionError("cannot start a process twice");
      if (!state.machine.hasRoomFor("process")) throw new OSError("[Errno 12] Cannot allocate memory");
      this.#handle.start(this.name);
    }

    /** @param timeout seconds; without it, for as long as it takes */
    join(timeout: number | null = null): void {
      if (!this.#handle.isStarted) throw new AssertionError("can only join a started process");
      this.#handle.join(timeout ?? Infinity);
    }

    isAlive(): boolean {
      return this.#handle.isAlive;
    }
  }

  return { Process, cpuCount: () => state.options.settings.cores };
}
