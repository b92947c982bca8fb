// What `threading.Thread` and `multiprocessing.Process` have in common: a function that is started once and can be
// waited for.

import type { Reason } from "#recording";
import { functionNameOf } from "../clip.ts";
import type { RunState } from "../run-state.ts";
import { describeErrors } from "../console/describe-group.ts";
import { nameFrom } from "../console/describe.ts";
import { RunStopped } from "../errors.ts";
import { PROCESS, THREAD } from "./costs.ts";
import type { Worker, WorkerKind } from "./worker.ts";

export interface WorkerOptions {
  readonly target: (...args: readonly unknown[]) => unknown;
  readonly args?: readonly unknown[];
  readonly name?: string;
}

export class WorkerHandle {
  readonly #state: RunState;
  readonly #kind: WorkerKind;
  readonly #options: WorkerOptions;
  #worker: Worker | null = null;

  constructor(state: RunState, kind: WorkerKind, options: WorkerOptions) {
    this.#state = state;
    this.#kind = kind;
    this.#options = options;
  }

  get isStarted(): boolean {
    return this.#worker !== null;
  }

  get isAlive(): boolean {
    if (this.#worker === null || this.#worker.isFinished) return false;
    // A worker that asks is ahead of the machine: it goes by what both of them will have done by then.
    const { writing } = this.#state.machine;
    return writing === null || writing.ownTime < this.#worker.ownTime;
  }

  /** @param name what its lane is called */
  start(name: unknown): void {
    const { machine } = this.#state;
    const called = nameFrom(name);
    const { target, args = [] } = this.#options;
    const { startSeconds } = this.#kind === "process" ? PROCESS : THREAD;
    this.#state.block(startSeconds, this.#kind);
    const worker = machine.start({ kind: this.#kind, name: called, functionName: functionNameOf(target) });
    this.#worker = worker;
    machine.write(worker, () => {
      this.#call(called, () => target(...args));
    });
    machine.finish(worker, () => undefined);
  }

  /** Holds whoever calls until the worker has finished. @param timeout seconds, or `Infinity` */
  join(timeout: number): void {
    const worker = this.#worker;
    if (worker === null || worker.isFinished) return;
    waitForWorker(this.#state, worker, timeout);
  }

  /** What the function throws is printed, and ends the worker only. CPython Lib/threading.py, excepthook. */
  #call(name: string, work: () => unknown): void {
    try {
      work();
    } catch (error) {
      if (error instanceof RunStopped) throw error;
      const who = this.#kind === "thread" ? `Exception in thread ${name}:` : `Process ${name}:`;
      this.#state.output.warn(`${who}\n${describeErrors(error)}`);
    }
  }
}

/** Blocks the running lane until the worker has finished. @param timeout seconds, or `Infinity` */
export function waitForWorker(state: RunState, worker: Worker, timeout: number): void {
  const { at, machine } = state;
  if (machine.writing !== null) {
    machine.writing.write({ kind: "await", awaited: worker, seconds: timeout, at });
    return;
  }
  blockWhile(state, timeout, { reason: worker.kind, label: null, isWaiting: () => !worker.isFinished });
}

interface Wait {
  readonly reason: Reason;
  readonly label: string | null;
  readonly isWaiting: () => boolean;
}

/** Holds the running lane, while the machine goes on, until something has happened. @param timeout seconds */
export function blockWhile(state: RunState, timeout: number, { reason, label, isWaiting }: Wait): void {
  const { clock, guard, machine } = state;
  state.countComputing();
  const start = clock.now;
  const deadline = start + timeout;
  while (isWaiting() && clock.now < deadline) {
    const next = Math.min(machine.nextEventAt(), deadline);
    if (next === Infinity) break;
    machine.advanceTo(next);
    clock.now = next;
    guard.step();
  }
  state.held(start, reason, label);
  guard.checkLogicalTime();
}
