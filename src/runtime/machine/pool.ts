// A pool of workers that take calls from one line, first come, first served. Workers are made when there is a call and
// none of them is free, up to the pool's size. CPython concurrent/futures/thread.py and process.py.

import { NONE } from "#recording";
import type { RunState } from "../run-state.ts";
import { RunStopped } from "../errors.ts";
import type { Awaited, Worker, WorkerKind } from "./worker.ts";

export type JobState = "pending" | "running" | "cancelled" | "finished";

/** One call, and its outcome once a worker has done it. */
export class Job implements Awaited {
  readonly reason = "executor";
  readonly lane = NONE;
  state: JobState = "pending";
  /** When it is over, if nobody else were there. Logical seconds; known once a worker has been given it. */
  ownTime = 0;
  result: { readonly value: unknown } | { readonly error: unknown } | null = null;
  readonly pool: Pool;
  /** The name of the function that it calls. */
  readonly label: string;
  readonly #call: () => unknown;
  readonly #whenDone: (() => void)[] = [];

  constructor(pool: Pool, name: string, call: () => unknown) {
    this.pool = pool;
    this.label = name;
    this.#call = call;
  }

  get isFinished(): boolean {
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
    if (this.isFinished) tell();
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
  /** How many calls each has been given and not done. */
  readonly #busy = new Map<Worker, number>();
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

  /**
   * Runs a call ahead of its time, as whoever waits for it in a worker has been: it goes, after those that stand before it
   * in the line, to the worker that will be free first.
   */
  runAhead(job: Job): void {
    while (job.state === "pending") {
      const first = this.#line.shift();
      if (first === undefined) return;
      if (first.state !== "pending") continue;
      const soonest = this.#workers.reduce((one, other) => (other.ownTime < one.ownTime ? other : one));
      this.#give(first, this.#freeWorker(first) ?? soonest);
    }
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
    const worker = this.#state.machine.start({ kind: this.#kind, name, functionName: job.label });
    this.#workers.push(worker);
    return worker;
  }

  #give(job: Job, worker: Worker): void {
    const { machine } = this.#state;
    this.#busy.set(worker, (this.#busy.get(worker) ?? 0) + 1);
    worker.ownTime = Math.max(worker.ownTime, this.#state.now);
    machine.write(worker, () => {
      job.run();
    });
    worker.write({
      kind: "do",
      action: () => {
        this.#oneLess(worker);
        job.end("finished");
        this.#assign();
      },
    });
    job.ownTime = worker.ownTime;
    machine.wakeUp(worker);
  }

  #oneLess(worker: Worker): void {
    const left = (this.#busy.get(worker) ?? 0) - 1;
    if (left > 0) this.#busy.set(worker, left);
    else this.#busy.delete(worker);
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
