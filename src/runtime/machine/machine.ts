// The simulated machine: cores, memory, threads under a GIL, processes. It lets time pass for all workers together:
// those of one process share one core between them (CPython's GIL), processes share the cores. It moves no clock.

import { NONE } from "#recording";
import type { MachineFigures } from "#recording";
import type { RunState } from "../run-state.ts";
import { PROCESS, PROGRAM_BYTES, SWITCHING_SHARE, THREAD } from "./costs.ts";
import { Worker } from "./worker.ts";
import type { Deed, WorkerKind } from "./worker.ts";

/** Shares of computing are fractions: what is left below this (seconds) counts as done. */
const NEARLY_NOTHING = 1e-12;

export interface NewWorker {
  readonly kind: WorkerKind;
  readonly name: string;
  readonly functionName: string;
}

export class Machine {
  readonly #state: RunState;
  readonly #workers = new Set<Worker>();
  readonly #mainProcess = {};
  readonly #finished = new Map<Worker, (() => void)[]>();
  /** Up to when the workers' time has passed. */
  #now = 0;
  #bytes = PROGRAM_BYTES;
  #threads = 1;
  #processes = 1;
  #peakBytes = PROGRAM_BYTES;
  #peakThreads = 1;
  #peakProcesses = 1;
  /** The worker whose function runs and is being written down. */
  writing: Worker | null = null;

  constructor(state: RunState) {
    this.#state = state;
  }

  /** How much of it the run has used at most. */
  get figures(): MachineFigures {
    return { peakBytes: this.#peakBytes, peakThreads: this.#peakThreads, peakProcesses: this.#peakProcesses };
  }

  /** Whether the machine has memory for one more. */
  hasRoomFor(kind: WorkerKind): boolean {
    return this.#bytes + bytesOf(kind) <= this.#state.options.settings.memoryBytes;
  }

  /** Makes a worker with nothing to do yet, which begins when its start-up is over. */
  start({ kind, name, functionName }: NewWorker): Worker {
    const state = this.#state;
    const now = this.writing?.ownTime ?? state.clock.now;
    const parent = this.writing?.lane ?? state.lane;
    const lane = state.recorder.taskCreated({ kind, name, functionName, parent, at: state.at });
    const process = kind === "process" ? {} : (this.writing?.process ?? this.#mainProcess);
    const worker = new Worker(kind, lane, process, now);
    this.#workers.add(worker);
    this.#count(kind, 1);
    const { bootSeconds } = kind === "process" ? PROCESS : THREAD;
    if (bootSeconds > 0) worker.write({ kind: "compute", left: bootSeconds, at: state.at });
    return worker;
  }

  /** Runs a function as the worker's next work: what it does is written down, and not done yet. */
  write(worker: Worker, work: () => void): void {
    const { lane, at } = this.#state;
    const outer = this.writing;
    this.writing = worker;
    this.#state.lane = worker.lane;
    try {
      work();
    } finally {
      this.writing = outer;
      this.#state.lane = lane;
      this.#state.at = at;
    }
  }

  /** An idle worker has been given something to do. */
  wakeUp(worker: Worker): void {
    if (!worker.hasBegun) this.#goOn(worker);
  }

  /** The worker will do nothing more once it has done what is written down. */
  finish(worker: Worker, action: () => void): void {
    worker.write({
      kind: "do",
      action: () => {
        this.#workers.delete(worker);
        worker.isFinished = true;
        this.#count(worker.kind, -1);
        const { recorder } = this.#state;
        recorder.laneFinished(worker.lane, this.#now);
        action();
        for (const tell of this.#finished.get(worker) ?? []) tell();
        this.#finished.delete(worker);
      },
    });
  }

  /** When the next worker gets something done, if everything stays as it is; `Infinity` when none has anything to do. */
  nextEventAt(): number {
    return this.#workers.size === 0 ? Infinity : this.#nextEvent(this.#shares(0));
  }

  /** Lets time pass for the workers. @param moment logical seconds, never earlier than last time */
  advanceTo(moment: number): void {
    if (this.#workers.size === 0) {
      this.#now = moment;
      return;
    }
    this.#passUntil(moment);
    this.#pass(moment, this.#shares(0));
  }

  /**
   * The program's own thread computes, while the workers do what they do: with threads beside it, it gets a share.
   * @returns logical seconds at which it is done
   */
  computeBeside(seconds: number): number {
    let left = seconds;
    this.advanceTo(this.#state.clock.now);
    while (left > NEARLY_NOTHING) {
      const shares = this.#shares(1);
      const rate = shares.get(this.#mainProcess) ?? 1;
      const until = Math.min(this.#now + left / rate, this.#nextEvent(shares));
      left -= (until - this.#now) * rate;
      this.#pass(until, shares);
    }
    return this.#now;
  }

  /** Calls back when the worker has finished. */
  whenFinished(worker: Worker, tell: () => void): void {
    if (worker.isFinished) tell();
    else this.#finished.set(worker, [...(this.#finished.get(worker) ?? []), tell]);
  }

  #nextEvent(shares: Shares): number {
    let soonest = Infinity;
    for (const worker of this.#workers) soonest = Math.min(soonest, this.#eventOf(worker, shares));
    return soonest;
  }

  /** When the worker is done with what it does now. */
  #eventOf(worker: Worker, shares: Shares): number {
    const deed = worker.deeds[0];
    if (deed === undefined) return Infinity;
    if (deed.kind === "compute") return this.#now + deed.left / (shares.get(worker.process) ?? 1);
    if (deed.kind === "wait") return worker.until ?? this.#now;
    return deed.kind === "await" && !deed.awaited.isFinished ? (worker.until ?? this.#now) : this.#now;
  }

  /**
   * Which part of a core each one that computes in a process gets: one core a process, taken in turns under its GIL.
   * @param inMain how many compute in the main process beside the workers
   */
  #shares(inMain: number): Shares {
    const computing = new Map<object, number>();
    if (inMain > 0) computing.set(this.#mainProcess, inMain);
    for (const { deeds, process } of this.#workers) {
      if (deeds[0]?.kind === "compute") computing.set(process, (computing.get(process) ?? 0) + 1);
    }
    const coreShare = Math.min(1, this.#state.options.settings.cores / Math.max(1, computing.size));
    return new Map([...computing].map(([process, sharers]) => [process, share(coreShare, sharers)]));
  }

  /** Time passes up to a moment at which something ends; whatever is over then is done. */
  #pass(moment: number, shares: Shares): void {
    const elapsed = moment - this.#now;
    this.#now = moment;
    for (const { deeds, process } of this.#workers) {
      const deed = deeds[0];
      if (deed?.kind === "compute") deed.left -= elapsed * (shares.get(process) ?? 1);
    }
    for (const worker of [...this.#workers]) this.#goOn(worker);
  }

  /** Does whatever of a worker's deeds is over by now, and begins the next one. */
  #goOn(worker: Worker): void {
    for (let deed = worker.deeds[0]; deed !== undefined; deed = worker.deeds[0]) {
      if (!worker.hasBegun) this.#begin(worker, deed);
      if (!this.#isOver(worker, deed)) return;
      worker.deeds.shift();
      worker.until = null;
      worker.hasBegun = false;
      this.#end(worker, deed);
    }
    this.#state.recorder.laneRests(worker.lane, this.#now);
  }

  #begin(worker: Worker, deed: Deed): void {
    const { recorder } = this.#state;
    const { lane } = worker;
    worker.hasBegun = true;
    if (deed.kind === "compute") recorder.laneRuns(lane, this.#now, deed.at, deed.left);
    if (deed.kind === "await") {
      const { reason, lane: target, label } = deed.awaited;
      worker.until = this.#now + deed.seconds;
      recorder.laneWaits(lane, this.#now, { reason, at: deed.at, target, label });
    }
    if (deed.kind === "wait") {
      worker.until = this.#now + deed.seconds;
      recorder.laneWaits(lane, this.#now, { reason: deed.reason, at: deed.at, target: NONE, label: deed.label });
    }
  }

  #isOver(worker: Worker, deed: Deed): boolean {
    if (deed.kind === "compute") return deed.left <= NEARLY_NOTHING;
    if (deed.kind === "await" && deed.awaited.isFinished) return true;
    if (deed.kind === "wait" || deed.kind === "await") return (worker.until ?? 0) <= this.#now;
    return true;
  }

  #end(worker: Worker, deed: Deed): void {
    const state = this.#state;
    if (deed.kind === "print")
      state.output.printAt(deed.stream, deed.text, { time: this.#now, lane: worker.lane, at: deed.at });
    if (deed.kind === "do") deed.action();
  }

  /** Lets everything that is under way come to its end. @returns logical seconds at which it has */
  runOut(): number {
    this.#passUntil(Number.MAX_VALUE);
    return this.#now;
  }

  #passUntil(moment: number): void {
    for (let next = this.nextEventAt(); next <= moment; next = this.nextEventAt()) {
      this.#state.guard.step();
      this.#pass(next, this.#shares(0));
    }
  }

  /** One worker more, or one less. */
  #count(kind: WorkerKind, difference: 1 | -1): void {
    this.#bytes += difference * bytesOf(kind);
    if (kind === "thread") this.#threads += difference;
    else this.#processes += difference;
    this.#peakBytes = Math.max(this.#peakBytes, this.#bytes);
    this.#peakThreads = Math.max(this.#peakThreads, this.#threads);
    this.#peakProcesses = Math.max(this.#peakProcesses, this.#processes);
  }
}

/** Parts of a core for each one that computes in a process. */
type Shares = ReadonlyMap<object, number>;

function share(ofCore: number, sharers: number): number {
  const isShared = sharers > 1 || ofCore < 1;
  return (ofCore / sharers) * (isShared ? 1 - SWITCHING_SHARE : 1);
}

function bytesOf(kind: WorkerKind): number {
  return kind === "process" ? PROCESS.bytes : THREAD.bytes;
}
