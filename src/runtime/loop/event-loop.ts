// The event loop. Read `turn`: that is all it does. Whoever drives it decides how often; it knows neither tasks nor
// futures, only callbacks that are ready and timers that will be.

import type { RunState } from "../run-state.ts";
import { ReadyQueue } from "./ready-queue.ts";
import { TimerHeap } from "./timer-heap.ts";

/** Something that the loop runs in its turn: a task's step, a handle, a timer. */
export interface Ready {
  run(): void;
}

/** How the two sets of rules differ in one turn of the loop. */
export interface TurnRules {
  /** Which timers join the ready queue in one turn: all that are due, or one, and that only when nothing is ready. */
  readonly timersPerTurn: "all-due" | "one-when-idle";
  /** Whether a turn runs what was ready when it began, or goes on until nothing is ready any more. */
  readonly runs: "what-was-ready" | "until-none-is-ready";
  /** What is due when nothing is ready any more, before time goes on: after each turn, and before the first. */
  beforeTimePasses?(): void;
}

/**
 * Deadlines closer than this (seconds) count as one moment: the resolution of CPython's monotonic clock, which
 * BaseEventLoop._run_once adds to the time up to which timers are due.
 */
const CLOCK_RESOLUTION = 1e-9;

export class EventLoop {
  readonly state: RunState;
  readonly ready = new ReadyQueue<Ready>();
  readonly timers = new TimerHeap();
  readonly #rules: TurnRules;

  constructor(state: RunState, rules: TurnRules) {
    this.state = state;
    this.#rules = rules;
  }

  /**
   * One iteration: timers that are due join the ready queue, then the queue is run.
   * CPython asyncio/base_events.py, BaseEventLoop._run_once; HTML, event loop processing model.
   * @returns false when there was nothing to run and no timer to wait for
   */
  turn(): boolean {
    if (this.ready.length === 0) {
      this.#rules.beforeTimePasses?.();
      if (!this.#moveClock()) return false;
    }
    this.#admitTimers();
    this.state.recorder.iterationBegan(this.ready.length, this.timers.length);
    this.#runReady();
    return true;
  }

  /** Seconds on the loop's clock, real computing so far included. */
  time(): number {
    this.state.countComputing();
    return this.state.clock.now;
  }

  /** Whether a turn now would run something without time passing. */
  hasWorkNow(): boolean {
    if (this.ready.length > 0) return true;
    const next = this.timers.peek();
    return next !== undefined && next.deadline < this.#dueBefore();
  }

  #dueBefore(): number {
    return this.state.clock.now + CLOCK_RESOLUTION;
  }

  /**
   * Time passes only here (and where something blocks): nobody can run, so the clock jumps to whatever comes next, a
   * deadline or a worker of the machine that gets something done.
   */
  #moveClock(): boolean {
    const { clock, guard, machine } = this.state;
    const next = Math.min(this.timers.peek()?.deadline ?? Infinity, machine.nextEventAt());
    if (next === Infinity) return false;
    machine.advanceTo(Math.max(next, clock.now));
    if (next > clock.now) clock.now = next;
    guard.checkLogicalTime();
    return true;
  }

  #admitTimers(): void {
    const end = this.#dueBefore();
    if (this.#rules.timersPerTurn === "one-when-idle") {
      if (this.ready.length > 0) return;
      const timer = this.timers.takeDueBefore(end);
      if (timer !== undefined) this.ready.push(timer);
      return;
    }
    for (let timer = this.timers.takeDueBefore(end); timer !== undefined; timer = this.timers.takeDueBefore(end)) {
      this.ready.push(timer);
    }
  }

  #runReady(): void {
    const { guard, recorder } = this.state;
    let left = this.#rules.runs === "what-was-ready" ? this.ready.length : Number.POSITIVE_INFINITY;
    while (left > 0) {
      const next = this.ready.shift();
      if (next === undefined) return;
      left -= 1;
      recorder.callbacks += 1;
      guard.step();
      next.run();
    }
  }
}
