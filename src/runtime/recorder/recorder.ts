// Writes the recording while a run goes on: named moments come in, rows come out. It reads the run's clock, and never
// changes what the program does.

import { NONE, OUTSIDE_REASONS, packNoted, REASONS, SPAN_KINDS, TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { At, Finding, Noted, OutputLine, Reason, SpanKind, TaskId, TaskKind, TaskOutcome } from "#recording";
import { clipName } from "../clip.ts";
import type { Clock } from "../loop/clock.ts";
import type { OpenRequest } from "../network/sent.ts";
import { AwaitColumns, LoopColumns, TaskColumns } from "./columns.ts";
import { NOT_BEGUN, OpenSpans } from "./open-spans.ts";
import { SpanRows } from "./span-rows.ts";

const RUNNING = SPAN_KINDS.indexOf("running");
const WAITING = SPAN_KINDS.indexOf("waiting");
const BLOCKED = SPAN_KINDS.indexOf("blocked");
const TURN = REASONS.indexOf("turn");

const isOutside = Uint8Array.from(REASONS, (reason) => (OUTSIDE_REASONS.includes(reason) ? 1 : 0));

/** A clock ends these: they are over when it says so. */
const isTimed = Uint8Array.from(REASONS, (reason) => (reason === "sleep" || reason === "timer" ? 1 : 0));

export interface NewTask {
  readonly kind: TaskKind;
  readonly name: string;
  readonly functionName: string;
  readonly parent: TaskId;
  readonly at: At;
}

/** What a worker waits for. */
export interface LaneWait {
  readonly reason: Reason;
  readonly at: At;
  readonly target: TaskId;
  readonly label: string | null;
}

export class Recorder {
  readonly output: OutputLine[] = [];
  readonly findings: Finding[] = [];
  readonly requests: OpenRequest[] = [];
  /** What the driver gave back, as `Data` in JSON. */
  returned: string | null = null;
  readonly labels: string[] = [];
  readonly spans = new SpanRows();
  readonly tasks = new TaskColumns();
  readonly awaits = new AwaitColumns();
  readonly loop = new LoopColumns();
  readonly dropped = { spans: 0, iterations: 0, output: 0 };
  callbacks = 0;
  switches = 0;
  peakWaits = 0;
  /** How many callbacks have lanes of their own. */
  callbackLanes = 0;
  /** Logical seconds of all outside waits and blocked stretches, one after another. */
  sequential = 0;
  readonly #clock: Clock;
  readonly #maxEvents: number;
  readonly #open = new OpenSpans();
  readonly #labelIndex = new Map<string, number>();
  #outsideWaits = 0;
  #lastTask: TaskId = NONE;

  /** @param maxEvents rows of spans, and of iterations, that are kept; the rest is counted */
  constructor(clock: Clock, maxEvents: number) {
    this.#clock = clock;
    this.#maxEvents = maxEvents;
  }

  taskCreated(task: NewTask): TaskId {
    const { tasks } = this;
    const id = tasks.add();
    tasks.kind[id] = TASK_KINDS.indexOf(task.kind);
    tasks.name.push(clipName(task.name));
    tasks.functionName.push(clipName(task.functionName));
    tasks.parent[id] = task.parent;
    tasks.at[id] = task.at;
    tasks.created[id] = this.#clock.now;
    tasks.born[id] = this.#noted();
    tasks.ended[id] = NONE;
    tasks.firstRun[id] = NONE;
    tasks.finished[id] = NONE;
    this.#open.add(id);
    return id;
  }

  taskRenamed(id: TaskId, name: string): void {
    this.tasks.name[id] = clipName(name);
  }

  taskFinished(id: TaskId, outcome: TaskOutcome): void {
    this.tasks.finished[id] = this.#clock.now;
    this.tasks.ended[id] = this.#noted();
    this.tasks.outcome[id] = TASK_OUTCOMES.indexOf(outcome);
  }

  /** The row is completed by whoever sent the request. */
  requestSent(request: OpenRequest): void {
    if (this.requests.length < this.#maxEvents) this.requests.push(request);
    else this.dropped.spans += 1;
  }

  /** What a lane waits for has come, and it queues for its next step. @param since logical seconds */
  laneReady(id: TaskId, since: number): void {
    this.#open.markReady(id, since, this.#noted());
  }

  /** A lane begins a step. */
  stepBegan(id: TaskId, at: At): void {
    const { now } = this.#clock;
    const readySince = Math.min(this.#open.takeReadySince(id), now);
    this.#closeOrBegin(id, readySince, now);
    if (readySince < now) this.#add(id, WAITING, TURN, readySince, now, at, NONE, NONE);
    if (id !== this.#lastTask) this.switches += 1;
    this.#lastTask = id;
    this.#openAt(now, id, RUNNING, 0, at, NONE, NONE);
  }

  stepEnded(id: TaskId): void {
    this.#close(id, this.#clock.now);
  }

  /** A lane begins to wait, until its next step. */
  waitBegan(id: TaskId, reason: Reason, at: At, target: TaskId, label: string | null): void {
    const index = label === null ? NONE : this.#labelOf(label);
    this.#openAt(this.#clock.now, id, WAITING, REASONS.indexOf(reason), at, target, index);
  }

  /** A lane's wait, begun just now, needs each of these tasks. What is not kept of it is not counted: the wait is. */
  waitNeeds(id: TaskId, tasks: readonly TaskId[]): void {
    const { awaits } = this;
    const span = this.#open.rowOf(id);
    if (span === NONE) return;
    for (const task of tasks) {
      if (awaits.length >= this.#maxEvents) return;
      const row = awaits.add();
      awaits.span[row] = span;
      awaits.task[row] = task;
    }
  }

  /** A lane held the processor (or, in a thread, its own lane) from `start` until now. The step around it stays open. */
  blocked(id: TaskId, reason: Reason, start: number, at: At, label: string | null): void {
    const { now } = this.#clock;
    this.sequential += now - start;
    this.#add(id, BLOCKED, REASONS.indexOf(reason), start, now, at, NONE, label === null ? NONE : this.#labelOf(label));
  }

  iterationBegan(ready: number, timers: number): void {
    const { loop } = this;
    if (loop.length >= this.#maxEvents) {
      this.dropped.iterations += 1;
      return;
    }
    const row = loop.add();
    loop.time[row] = this.#clock.now;
    loop.ready[row] = ready;
    loop.timers[row] = timers;
    loop.order[row] = this.spans.length;
  }

  /** A worker's lane computes from `time` (logical seconds) on; alone on a core it would need `seconds`. */
  laneRuns(id: TaskId, time: number, at: At, seconds: number): void {
    this.#closeOrBegin(id, time, time);
    this.sequential += seconds;
    this.#openAt(time, id, RUNNING, 0, at, NONE, NONE);
  }

  /** A worker's lane waits from `time` (logical seconds) on. */
  laneWaits(id: TaskId, time: number, wait: LaneWait): void {
    this.#closeOrBegin(id, time, time);
    const label = wait.label === null ? NONE : this.#labelOf(wait.label);
    this.#openAt(time, id, WAITING, REASONS.indexOf(wait.reason), wait.at, wait.target, label);
  }

  /** A worker has nothing to do for now. */
  laneRests(id: TaskId, time: number): void {
    this.#close(id, time);
  }

  /** A worker has done all that it had to do. */
  laneFinished(id: TaskId, time: number): void {
    this.#close(id, time);
    this.tasks.finished[id] = time;
    this.tasks.outcome[id] = TASK_OUTCOMES.indexOf("returned");
  }

  /** Closes what is still open, at the end of the run. */
  runEnded(): void {
    const { now } = this.#clock;
    // What has come ended its wait, although the lane had no turn any more.
    for (let id = 0; id < this.tasks.length; id += 1) this.#close(id, Math.min(this.#open.takeReadySince(id), now));
    for (const request of this.requests) {
      request.end = Math.max(request.start, Math.min(request.end, this.#clock.now));
      request.heard = Math.min(request.heard, request.end);
    }
  }

  /** What a lane is doing at this moment: its kind and reason, or `null` between spans. */
  openSpanOf(id: TaskId): { kind: SpanKind; reason: Reason } | null {
    const kind = SPAN_KINDS[this.#open.kindOf(id)];
    const reason = REASONS[this.#open.reasonOf(id)];
    return kind === undefined || reason === undefined ? null : { kind, reason };
  }

  #noted(): Noted {
    return packNoted(this.spans.length, this.output.length);
  }

  #openAt(now: number, id: TaskId, kind: number, reason: number, at: At, target: TaskId, label: number): void {
    if (kind === WAITING && isOutside[reason] === 1) {
      this.#outsideWaits += 1;
      if (this.#outsideWaits > this.peakWaits) this.peakWaits = this.#outsideWaits;
    }
    this.#open.open(id, kind, reason, now, this.#add(id, kind, reason, now, now, at, target, label));
  }

  /** What the lane has waited for is over, at `end`; or this is its beginning, at `begin`. */
  #closeOrBegin(id: TaskId, end: number, begin: number): void {
    if (this.#open.kindOf(id) === NOT_BEGUN) this.tasks.firstRun[id] = begin;
    else this.#close(id, end);
  }

  #close(id: TaskId, end: number): void {
    const open = this.#open;
    const kind = open.kindOf(id);
    if (kind < 0) return;
    const row = open.rowOf(id);
    if (row !== NONE) this.spans.setEnd(row, end);
    if (kind === WAITING && row !== NONE && isTimed[open.reasonOf(id)] === 0)
      this.spans.setWoken(row, open.wokenOf(id));
    if (kind === WAITING && isOutside[open.reasonOf(id)] === 1) {
      this.#outsideWaits -= 1;
      this.sequential += end - open.startOf(id);
    }
    open.close(id);
  }

  /** Adds a row, or counts it where the recording is full; gives its index, or `NONE`. */
  #add(
    id: TaskId,
    kind: number,
    reason: number,
    start: number,
    end: number,
    at: At,
    target: TaskId,
    label: number,
  ): number {
    if (this.spans.length >= this.#maxEvents) {
      this.dropped.spans += 1;
      return NONE;
    }
    return this.spans.add(id, kind, reason, start, end, at, target, label);
  }

  #labelOf(text: string): number {
    const known = this.#labelIndex.get(text);
    if (known !== undefined) return known;
    this.#labelIndex.set(text, this.labels.length);
    this.labels.push(clipName(text));
    return this.labels.length - 1;
  }
}
