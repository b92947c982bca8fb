// What one run shares: its clock, recorder, guard and program, who is running, and at which place. Made anew for each
// run: nothing of the runtime outlives it.

import { lineOf, NOWHERE, PROGRAM } from "#recording";
import type { At, FindingKind, Frame, Reason, TaskId } from "#recording";
import { createRandom } from "./globals/random.ts";
import { InternalError, RunStopped } from "./errors.ts";
import { BlockedLoop } from "./findings/blocked-loop.ts";
import { Guard } from "./guard.ts";
import { Output } from "./console/output.ts";
import { CallbackLane } from "./loop/callback-lane.ts";
import { Handle } from "./loop/handle.ts";
import { LogicalClock } from "./loop/clock.ts";
import { EventLoop } from "./loop/event-loop.ts";
import { DefaultExecutor } from "./modules/asyncio/executors.ts";
import { Machine } from "./machine/machine.ts";
import { loopOf } from "./modules/asyncio/running-loop.ts";
import { Internet } from "./network/internet.ts";
import { createPromiseRealm } from "./promise/promise.ts";
import type { PromiseRealm } from "./promise/realm.ts";
import { Rejections } from "./promise/rejections.ts";
import { FIRST_DRIVER_FUNCTION } from "./program.ts";
import type { FunctionInfo, Program } from "./program.ts";
import { Recorder } from "./recorder/recorder.ts";
import { asyncioRules } from "./rules/asyncio.ts";
import type { AsyncGenerator } from "./rules/asyncio-generators.ts";
import { javascriptRules } from "./rules/javascript.ts";
import type { RulesOfRun } from "./rules/rules.ts";
import type { Host, LoadedDriver, RunOptions } from "./run.ts";
import type { Future } from "./tasks/future.ts";
import type { Coroutine } from "./tasks/coroutine.ts";
import { NeverAwaited } from "./tasks/never-awaited.ts";
import type { AnyCoroutine } from "./tasks/never-awaited.ts";
import { LiveTasks } from "./tasks/live-tasks.ts";
import type { Task } from "./tasks/task.ts";

/**
 * A step that computes for less than this (milliseconds) takes no logical time. People notice a delay from about here on;
 * and what a step of a fresh worker takes without computing anything stays below: up to 84 ms were measured on a machine
 * with four times as much to do as processors, where every third breakfast of 2.000 s came out as 2.011 s or more.
 */
const NOTICEABLE_MS = 100;
/** More findings than these help nobody. */
const MOST_FINDINGS = 1_000;
/** Reading the clock more often than this in one step is busy-waiting; each further read then takes this long. */
const BUSY_READS = 1000;
const BUSY_READ_SECONDS = 1e-4;

export class RunState {
  readonly program: Program;
  /** Who calls the learner's functions, where the program's own `asyncio.run` does not. */
  readonly driver: LoadedDriver | null;
  /** Whether the learner's module is being evaluated for a driver: then `asyncio.run` ends that, and runs nothing. */
  isLoadingForDriver = false;
  readonly options: RunOptions;
  readonly host: Host;
  readonly clock = new LogicalClock();
  readonly recorder: Recorder;
  readonly guard: Guard;
  readonly output: Output;
  readonly rules: RulesOfRun;
  readonly machine: Machine;
  readonly defaultExecutor = new DefaultExecutor(this);
  /** Numbers in [0, 1) from the run's seed. */
  readonly random: () => number;
  readonly internet: Internet;
  readonly promises: PromiseRealm;
  readonly rejections = new Rejections(this);
  /** The loop of the program's own timers and jobs, outside `asyncio.run`; under JavaScript rules, the only one. */
  readonly baseLoop: EventLoop;
  /** The loop that `asyncio.run` drives now, where it does. */
  runningLoop: EventLoop | null = null;
  /** The deadline (logical seconds) of the sleep that is ending now: it may have come while something blocked. */
  firedAt: number | null = null;
  /** What ended the program's own say, although nobody caught it: the first error of a timer or promise. */
  uncaught: { readonly thrown: unknown; readonly at: At } | null = null;
  /** Which lane's end a promise stands for, and what a promise of ours waits for. */
  readonly laneOfPromise = new WeakMap<object, TaskId>();
  readonly waitReasons = new WeakMap<object, Reason>();
  currentTask: Task | null = null;
  /** Tasks that have not finished, in order of creation. */
  readonly tasks = new LiveTasks();
  /** Futures that failed, and whose exception nobody has looked at. */
  readonly unretrieved = new Set<Future>();
  readonly neverAwaited = new NeverAwaited();
  /** Async generators that have begun and not ended, in the order in which they began. */
  readonly openGenerators = new Set<AsyncGenerator>();
  readonly blockedLoop = new BlockedLoop(this);
  readonly #awaitOf = new WeakMap<object, Frame>();
  /** How many tasks have been given a name of ours (`Task-1`, `Task-2`, …). */
  #tasksNamed = 0;
  /** The lane that runs now. */
  lane: TaskId = PROGRAM;
  /** The place in the learner's source that was passed last. */
  at: At = NOWHERE;
  /** The place of the `await` that was passed last. */
  awaitAt: At = NOWHERE;
  /** The place of the call that runs the loop. */
  loopRunsAt: At = NOWHERE;
  /** Real milliseconds at which the computing began that has not yet been counted. */
  #computingSince = 0;
  #clockReads = 0;
  #clockReadsStep = 0;

  constructor(program: Program, options: RunOptions, host: Host, driver: LoadedDriver | null = null) {
    this.program = program;
    this.driver = driver;
    this.options = options;
    this.host = host;
    this.recorder = new Recorder(this.clock, options.limits.events);
    this.guard = new Guard(this);
    this.machine = new Machine(this);
    this.output = new Output(this);
    this.random = createRandom(options.seed);
    this.internet = new Internet(options.seed, options.settings);
    this.rules = program.rules === "javascript" ? javascriptRules(this) : asyncioRules(this);
    this.baseLoop = new EventLoop(this, this.rules.turn);
    if (program.rules === "javascript") this.runningLoop = this.baseLoop;
    this.promises = createPromiseRealm({
      enqueue: (job) => {
        this.loop.ready.push(new Handle(this, job, []));
      },
      enqueueHandler: (handler, at, job) => {
        this.loop.ready.push(new Handle(this, job, [], CallbackLane.of(this, handler, "then", at)));
      },
      place: () => this.at,
      rejectedUnhandled: (promise, reason) => {
        this.rejections.add(promise, reason);
      },
      handledLate: (promise) => {
        this.rejections.remove(promise);
      },
    });
  }

  /** The loop that timers and jobs made now belong to. */
  get loop(): EventLoop {
    return this.runningLoop ?? this.baseLoop;
  }

  /** What a lane that awaits this promise waits for. */
  reasonOf(promise: object): Reason {
    const known = this.waitReasons.get(promise);
    if (known !== undefined) return known;
    return this.promises.inspect(promise).isDerived ? "tasks" : "promise";
  }

  /** The task that a coroutine becomes when it is used as a promise. @throws RuntimeError outside a running loop */
  taskFor(coroutine: AnyCoroutine): Future {
    const future = this.rules.toFuture(loopOf(this), coroutine);
    if (future === null) throw new InternalError(`${coroutine.toString()} cannot become a task`);
    return future;
  }

  /** What the clock says to whoever runs now (logical seconds): a worker's function runs ahead of its lane. */
  get now(): number {
    return this.machine.writing?.ownTime ?? this.clock.now;
  }

  /** The name of a lane, for sentences. */
  nameOf(lane: TaskId): string {
    return this.recorder.tasks.functionName[lane] ?? this.program.file;
  }

  /** Which function the compiler's mark at the start of a lowered async function stands for. */
  functionOf(mark: unknown): FunctionInfo {
    const info = typeof mark === "number" ? this.#functionAt(mark) : undefined;
    if (info === undefined)
      throw new InternalError(`An async function begins with ${String(mark)} instead of its mark`);
    return info;
  }

  /** A driver's functions have no place in the learner's text. */
  #functionAt(index: number): FunctionInfo | undefined {
    if (index < FIRST_DRIVER_FUNCTION) return this.program.functions[index];
    const info = this.driver?.program.functions[index - FIRST_DRIVER_FUNCTION];
    return info && { ...info, at: NOWHERE };
  }

  /** An error leaves a coroutine of a task, for the first time: it came out of the `await` that was passed last. */
  noteThrown(thrown: unknown, { function: { name, at }, awaitedBy }: Coroutine): void {
    if (typeof thrown !== "object" || thrown === null || this.#awaitOf.has(thrown)) return;
    // A coroutine of ours has no place; whoever awaits it has.
    const functionName = at === NOWHERE ? (awaitedBy?.function.name ?? name) : name;
    this.#awaitOf.set(thrown, { functionName, at: this.at });
  }

  /**
   * The learner's own frames of a thrown value, innermost first. The stack of an error of ours holds none of the
   * coroutines that await it, only the call that runs the loop: then it came out of an `await`.
   */
  framesOf(thrown: unknown): readonly Frame[] {
    const frames = this.host.locate(thrown);
    const frame = typeof thrown === "object" && thrown !== null ? this.#awaitOf.get(thrown) : undefined;
    if (frame === undefined || frame.at === NOWHERE) return frames;
    const isFromLoop = frames[0] === undefined || lineOf(frames[0].at) === lineOf(this.loopRunsAt);
    return isFromLoop ? [frame, ...frames] : frames;
  }

  nextTaskName(): string {
    this.#tasksNamed += 1;
    return `Task-${String(this.#tasksNamed)}`;
  }

  find(kind: FindingKind, message: string, task: TaskId, at: At): void {
    if (this.recorder.findings.length >= MOST_FINDINGS) return;
    this.recorder.findings.push({ kind, message, time: this.clock.now, task, at });
  }

  /** Noted once, however often it happens at this place. */
  findOncePerPlace(kind: FindingKind, message: string, task: TaskId, at: At): void {
    const { findings } = this.recorder;
    if (!findings.some((known) => known.kind === kind && known.at === at)) this.find(kind, message, task, at);
  }

  /** Holds the running lane for so many logical seconds; nothing else runs meanwhile. */
  block(seconds: number, reason: Reason, label: string | null = null): void {
    const { machine, at } = this;
    if (machine.writing !== null) {
      machine.writing.write({ kind: "wait", seconds, reason, label, at });
      return;
    }
    this.countComputing();
    this.blockUntil(this.clock.now + seconds, reason, label);
  }

  /** Holds the running lane until a moment (logical seconds), while the machine's workers go on. */
  blockUntil(moment: number, reason: Reason, label: string | null = null): void {
    const start = this.clock.now;
    this.machine.advanceTo(moment);
    this.clock.now = moment;
    this.guard.checkLogicalTime();
    this.held(start, reason, label);
  }

  /** The running lane held the loop from `start` (logical seconds) until now. */
  held(start: number, reason: Reason, label: string | null): void {
    this.recorder.blocked(this.lane, reason, start, this.at, label);
    this.blockedLoop.held(this.clock.now - start, reason);
  }

  /** The program's own code begins: setting its world up was our computing. */
  computingBegins(): void {
    this.#computingSince = this.host.now();
  }

  /**
   * Lets the logical clock catch up with real computing since the last call, where that is measured and noticeable.
   * Called at the end of each step, and before anyone reads the clock.
   */
  countComputing(): void {
    if (!this.options.settings.measureComputing || this.machine.writing !== null) return;
    const now = this.host.now();
    const spent = now - this.#computingSince;
    this.#computingSince = now;
    if (spent < NOTICEABLE_MS) return;
    this.blockUntil(this.clock.now + spent / 1000, "cpu");
  }

  /**
   * The program reads the clock. A step that does so again and again is waiting for time to pass: then it does pass, so
   * that the wait ends and is seen.
   */
  noteClockRead(): void {
    const step = this.recorder.callbacks;
    this.#clockReads = step === this.#clockReadsStep ? this.#clockReads + 1 : 1;
    this.#clockReadsStep = step;
    if (this.#clockReads > BUSY_READS) this.block(BUSY_READ_SECONDS, "clock");
  }

  /** A callback of the loop threw: it is reported, and the loop goes on. */
  callbackRaised(name: string, thrown: unknown): void {
    if (thrown instanceof RunStopped) throw thrown;
    this.rules.callbackRaised(name, thrown);
  }
}
