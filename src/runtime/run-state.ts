// What one run shares: its clock, recorder, guard and program, who is running, and at which place. Made anew for each
// run: nothing of the runtime outlives it.

import { NOWHERE, PROGRAM } from "#recording";
import type { At, FindingKind, Reason, TaskId } from "#recording";
import { describeError } from "./console/describe.ts";
import { InternalError, RunStopped } from "./errors.ts";
import { Guard } from "./guard.ts";
import { Output } from "./console/output.ts";
import { LogicalClock } from "./loop/clock.ts";
import type { EventLoop } from "./loop/event-loop.ts";
import type { FunctionInfo, Program } from "./program.ts";
import { Recorder } from "./recorder/recorder.ts";
import { asyncioRules } from "./rules/asyncio.ts";
import type { RulesOfRun } from "./rules/rules.ts";
import type { Host, RunOptions } from "./run.ts";
import type { Future } from "./tasks/future.ts";
import { NeverAwaited } from "./tasks/never-awaited.ts";
import type { Task } from "./tasks/task.ts";

/** A step that computes for less than this (milliseconds) takes no logical time. */
const NOTICEABLE_MS = 10;

export class RunState {
  readonly program: Program;
  readonly options: RunOptions;
  readonly host: Host;
  readonly clock = new LogicalClock();
  readonly recorder: Recorder;
  readonly guard: Guard;
  readonly output: Output;
  readonly rules: RulesOfRun;
  /** The loop that runs now, where one does. */
  runningLoop: EventLoop | null = null;
  currentTask: Task | null = null;
  /** Tasks that have not finished, in order of creation. */
  readonly tasks = new Set<Task>();
  /** Futures that failed, and whose exception nobody has looked at. */
  readonly unretrieved = new Set<Future>();
  readonly neverAwaited = new NeverAwaited();
  /** How many tasks have been given a name of ours (`Task-1`, `Task-2`, …). */
  #tasksNamed = 0;
  /** The lane that runs now. */
  lane: TaskId = PROGRAM;
  /** The place in the learner's source that was passed last. */
  at: At = NOWHERE;
  /** Real milliseconds at which the computing began that has not yet been counted. */
  #computingSince: number;

  constructor(program: Program, options: RunOptions, host: Host) {
    this.program = program;
    this.options = options;
    this.host = host;
    this.recorder = new Recorder(this.clock, options.limits.events);
    this.guard = new Guard(this);
    this.output = new Output(this);
    this.rules = asyncioRules(this);
    this.#computingSince = host.now();
  }

  /** The name of a lane, for sentences. */
  nameOf(lane: TaskId): string {
    return this.recorder.tasks.functionName[lane] ?? this.program.file;
  }

  /** Which function the compiler's mark at the start of a lowered async function stands for. */
  functionOf(mark: unknown): FunctionInfo {
    const info = typeof mark === "number" ? this.program.functions[mark] : undefined;
    if (info === undefined)
      throw new InternalError(`An async function begins with ${String(mark)} instead of its mark`);
    return info;
  }

  nextTaskName(): string {
    this.#tasksNamed += 1;
    return `Task-${String(this.#tasksNamed)}`;
  }

  find(kind: FindingKind, message: string, task: TaskId, at: At): void {
    this.recorder.findings.push({ kind, message, time: this.clock.now, task, at });
  }

  /** Holds the running lane for so many logical seconds; nothing else runs meanwhile. */
  block(seconds: number, reason: Reason, label: string | null = null): void {
    this.countComputing();
    const start = this.clock.now;
    this.clock.now = start + seconds;
    this.guard.checkLogicalTime();
    this.recorder.blocked(this.lane, reason, start, this.at, label);
  }

  /**
   * Lets the logical clock catch up with real computing since the last call, where that is measured and noticeable.
   * Called at the end of each step, and before anyone reads the clock.
   */
  countComputing(): void {
    if (!this.options.measureComputing) return;
    const now = this.host.now();
    const spent = now - this.#computingSince;
    this.#computingSince = now;
    if (spent < NOTICEABLE_MS) return;
    const start = this.clock.now;
    this.clock.now = start + spent / 1000;
    this.recorder.blocked(this.lane, "cpu", start, this.at, null);
  }

  /** A callback of the loop threw: it is reported, and the loop goes on. CPython BaseEventLoop.call_exception_handler. */
  callbackRaised(name: string, thrown: unknown): void {
    if (thrown instanceof RunStopped) throw thrown;
    this.output.warn(`Exception in callback ${name}()\n${describeError(thrown)}`);
  }
}
