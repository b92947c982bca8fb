// A pool of workers that take calls from one line, first come, first served. Workers are made when there is a call and
// none of them is free, up to the pool's size. CPython concurrent/futures/thread.py and process.py.

import type { RunState } from "../run-state.ts";
import { RunStopped } from "../errors.ts";
import type { Worker, WorkerKind } from "./worker.ts";

export type JobState = "pending" | "running" | "cancelled" | "finished";

/** One call, and its outcome once a worker has done it. */
export class Job {
  state: JobState = "pending";
  result: { readonly value: unknown } | { readonly error: unknown } | null = null;
  readonly name: string;
  readonly #call: () => unknown;
  readonly #whenDone: (() => void)[] = [];

  constructor(name: string, call: () => unknown) {
    this.name = name;
    this.#call = call;
  }

  get isOver(): boolean {
    return this.state === "cancelled" || this.state === "finished";
  }

  /** Runs the call; what it does is written down for the worker, its outcome is known already. */
  run(): void {
    this.state = "running";
    try {
      this.result = { value: this.#call() };
    } catch (error) {
      if (error instanceof RunStopped) throw error;
      this.result = { error };
    }
  }

  /** @returns false when a worker has begun with it */
  cancel(): boolean {
    if (this.state === "cancelled") return true;
    if (this.state !== "pending") return false;
    this.end("cancelled");
    return true;
  }

  end(state: "cancelled" | "finished"): void {
    this.state = state;
    for (const tell of this.#whenDone.splice(0)) tell();
  }

  whenOver(tell: () => void): void {
    if (this.isOver) tell();
    else this.#whenDone.push(tell);
  }
}

export class Pool {
  readonly #state: RunState;
  readonly #kind: WorkerKind;
  readonly #name: string;
  readonly #size: number;
  readonly #line: Job[] = [];
  readonly #workers: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  isShutDown = false;

  /** @param size how many workers at most */
  constructor(state: RunState, kind: WorkerKind, name: string, size: number) {
    this.#state = state;
    this.#kind = kind;
    this.#name = name;
    this.#size = size;
  }

  submit(job: Job): void {
    this.#line.push(job);
    this.#assign();
  }

  /** Takes no more calls. The workers end when they have nothing left to do. */
  shutDown(cancelFutures: boolean): void {
    this.isShutDown = true;
    if (cancelFutures) for (const job of this.#line.splice(0)) job.cancel();
    this.#dismiss();
  }

  /** The workers that are not done yet. */
  get workers(): readonly Worker[] {
    return this.#workers.filter((worker) => !worker.isFinished);
  }

  #assign(): void {
    for (let job = this.#line[0]; job !== undefined; job = this.#line[0]) {
      if (job.state === "pending") {
        const worker = this.#freeWorker(job);
        if (worker === null) return;
        this.#line.shift();
        this.#give(job, worker);
      } else {
        this.#line.shift();
      }
    }
    if (this.isShutDown) this.#dismiss();
  }

  #freeWorker(job: Job): Worker | null {
    const free = this.#workers.find((worker) => !this.#busy.has(worker));
    if (free !== undefined) return free;
    if (this.#workers.length >= this.#size) return null;
    const name = `${this.#name}_${String(this.#workers.length)}`;
    const worker = this.#state.machine.start({ kind: this.#kind, name, functionName: job.name });
    this.#workers.push(worker);
    return worker;
  }

  #give(job: Job, worker: Worker): void {
    const { machine } = this.#state;
    this.#busy.set(worker, job);
    worker.ownTime = Math.max(worker.ownTime, this.#state.now);
    machine.write(worker, () => {
      job.run();
    });
    worker.write({
      kind: "do",
      action: () => {
        this.#busy.delete(worker);
        job.end("finished");
        this.#assign();
      },
    });
    machine.wakeUp(worker);
  }

  #dismiss(): void {
    for (const worker of this.#workers) {
      if (this.#busy.has(worker) || worker.isDismissed) continue;
      worker.isDismissed = true;
      this.#state.machine.finish(worker, () => undefined);
      this.#state.machine.wakeUp(worker);
    }
  }
}
