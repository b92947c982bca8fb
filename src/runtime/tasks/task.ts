// A task: a coroutine that the loop runs step by step. Read `run`. CPython asyncio/tasks.py, Task.
// Where CPython's `await` passes through every coroutine between the task and the innermost one, the task here keeps
// them as a stack (`awaitedBy`) and resumes the innermost directly: the order of events is the same, deep awaits cost less.

import { PROGRAM } from "#recording";
import type { At, Reason, TaskId } from "#recording";
import { nameFrom } from "../console/describe.ts";
import type { EventLoop } from "../loop/event-loop.ts";
import { CancelledError } from "../modules/asyncio/errors.ts";
import { endsTheProgram, RuntimeError } from "../modules/builtins.ts";
import { RunStopped } from "../errors.ts";
import { notePlainAwait } from "../findings/plain-await.ts";
import { noteReturnAfterCancel } from "../findings/swallowed-cancellation.ts";
import { NOTHING, awaitOnly, endless, awaitableFrom, noteWait, outcomeOf, reused } from "./awaiting.ts";
import type { Resumption } from "./awaiting.ts";
import { Cancellation } from "./cancellation.ts";
import { Coroutine, resume, resumeWithError, stepsOf } from "./coroutine.ts";
import type { Steps } from "./coroutine.ts";
import { Future } from "./future.ts";
import { Sleep } from "./sleep.ts";

export class Task extends Future {
  readonly id: TaskId;
  readonly #loop: EventLoop;
  #innermost: Coroutine;
  /** Those of the innermost coroutine: each step resumes them, and need not touch the coroutine for that. */
  #steps: Steps;
  #waitsFor: Future | Sleep | null = null;
  #at: At;
  /** `null` as long as nobody has asked it to stop. */
  #cancellation: Cancellation | null = null;

  constructor(loop: EventLoop, coroutine: Coroutine, name: string) {
    super(loop);
    this.#loop = loop;
    const { state } = loop;
    state.guard.taskCreated();
    this.#innermost = coroutine;
    this.#steps = stepsOf(coroutine);
    this.#at = coroutine.at;
    coroutine.state = "begun";
    const { lane: parent, at } = state;
    this.id = state.recorder.taskCreated({ kind: "task", name, functionName: coroutine.name, parent, at });
    state.tasks.add(this);
    this.wake(state.clock.now);
  }

  override get reason(): Reason {
    return "task";
  }

  override get target(): TaskId {
    return this.id;
  }

  /** The place of the `await` that it stands at. */
  get at(): At {
    return this.#at;
  }

  /** What it awaits, or null while it is ready or runs. */
  get waitsFor(): Future | Sleep | null {
    return this.#waitsFor;
  }

  /** Where it was told to stop and did not, although nobody took that back; `null` when it has done as it was told. */
  get refusedToStopAt(): At | null {
    if (this.#cancellation === null || this.cancelled()) return null;
    return this.#cancellation.requests > 0 ? this.#cancellation.thrownAt : null;
  }

  /** The name of the async function that it runs. */
  get functionName(): string {
    return this.#loop.state.nameOf(this.id);
  }

  getName(): string {
    return this.#loop.state.recorder.tasks.name[this.id] ?? "";
  }

  setName(name: unknown): void {
    this.#loop.state.recorder.taskRenamed(this.id, nameFrom(name));
  }

  /**
   * Asks the task to stop: what it awaits is cancelled, and its `await` throws CancelledError.
   * @returns false when it was done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return super.cancel(message);
    this.#cancellation ??= new Cancellation();
    this.#cancellation.requests += 1;
    if (this.#waitsFor?.cancel(message) !== true) this.#cancellation.fallDue(message);
    return true;
  }

  /** How many cancellations have been asked for and not taken back. */
  cancelling(): number {
    return this.#cancellation?.requests ?? 0;
  }

  /** Takes one request to cancel back. @returns how many are left */
  uncancel(): number {
    return this.#cancellation?.uncancel() ?? 0;
  }

  /** What it awaits is done: it queues for its next step. */
  wake(since: number): void {
    this.#loop.state.recorder.laneReady(this.id, since);
    this.#loop.ready.push(this);
  }

  /** One step: from where it stands to its next `await` that has to wait, or to its end. CPython Task.__step. */
  run(): void {
    const { state } = this.#loop;
    state.lane = this.id;
    state.at = this.#at;
    state.currentTask = this;
    state.recorder.stepBegan(this.id, this.#at);
    try {
      state.guard.beat();
      this.#goOn(this.#resumption());
    } finally {
      state.currentTask = null;
      state.lane = PROGRAM;
    }
  }

  /** How to resume: with what it waited for, or with the cancellation that came meanwhile. */
  #resumption(): Resumption {
    const awaited = this.#waitsFor;
    this.#waitsFor = null;
    const resumption = awaited === null ? NOTHING : outcomeOf(awaited);
    return this.#cancellation === null ? resumption : this.#cancellation.insteadOf(resumption, this.#at);
  }

  /** Resumes the innermost coroutine, and those that await it as it ends, until something has to be waited for. */
  #goOn(resumption: Resumption): void {
    let next: Resumption | null = resumption;
    while (next !== null) {
      let result: IteratorResult<unknown>;
      try {
        result = next.throws ? resumeWithError(this.#steps, next.value) : resume(this.#steps, next.value);
      } catch (thrown) {
        if (thrown instanceof RunStopped) throw thrown;
        this.#loop.state.noteThrown(thrown, this.#innermost);
        next = this.#leave({ throws: true, value: thrown });
        continue;
      }
      next = result.done === true ? this.#returned(result.value) : this.#await(result.value);
    }
  }

  /** From now on it is this coroutine that is resumed. */
  #goInto(coroutine: Coroutine): void {
    coroutine.state = "begun";
    this.#innermost = coroutine;
    this.#steps = stepsOf(coroutine);
  }

  /** An awaitable that is returned is awaited first: TypeScript's types promise it. */
  #returned(value: unknown): Resumption | null {
    const awaitable = awaitableFrom(this.#loop, value);
    if (awaitable === null) return this.#leave({ throws: false, value });
    const returning = this.#innermost;
    returning.state = "closed";
    const passOn = new Coroutine(this.#loop.state, returning.function, awaitOnly(awaitable));
    passOn.awaitedBy = returning.awaitedBy;
    this.#goInto(passOn);
    return NOTHING;
  }

  /** The innermost coroutine has ended: whoever awaits it goes on with its outcome; the task ends with its first one. */
  #leave(outcome: Resumption): Resumption | null {
    const ended = this.#innermost;
    const { awaitedBy } = ended;
    ended.state = "closed";
    if (awaitedBy === null) {
      this.#finish(outcome);
      return null;
    }
    ended.awaitedBy = null;
    this.#goInto(awaitedBy);
    return outcome;
  }

  /** @returns how to go on at once, or null when there is something to wait for */
  #await(awaited: unknown): Resumption | null {
    if (awaited instanceof Sleep) return this.#awaitSleep(awaited);
    if (awaited instanceof Coroutine) return this.#awaitCoroutine(awaited);
    if (awaited instanceof Future) return this.#awaitFuture(awaited);
    const awaitable = awaitableFrom(this.#loop, awaited);
    if (awaitable !== null) return this.#await(awaitable);
    notePlainAwait(this.#loop.state, this.#innermost, awaited);
    return { throws: false, value: awaited };
  }

  #awaitCoroutine(coroutine: Coroutine): Resumption {
    if (coroutine.state !== "created") return reused(coroutine);
    coroutine.awaitedBy = this.#innermost;
    this.#goInto(coroutine);
    return NOTHING;
  }

  /** CPython asyncio/tasks.py, sleep: no delay means one turn of the loop. */
  #awaitSleep(sleep: Sleep): Resumption | null {
    if (sleep.state !== "created") return reused(sleep);
    if (Number.isNaN(sleep.delay)) return endless(sleep);
    this.#waitBegins(sleep);
    if (sleep.delay > 0) {
      sleep.begin(this);
      this.#loop.timers.push(sleep);
    } else {
      sleep.close();
      this.wake(this.#loop.state.clock.now);
    }
    return this.#afterWaitBegan(sleep);
  }

  /** CPython asyncio/futures.py, Future.__await__: what is done gives its result without giving way. */
  #awaitFuture(future: Future): Resumption | null {
    if (future.done()) return outcomeOf(future);
    if (!future.belongsTo(this.#loop)) {
      return this.#refuse(`Task ${this.toString()} got Future ${future.toString()} attached to a different loop`);
    }
    if (future === (this as Future)) return this.#refuse(`Task cannot await on itself: ${this.toString()}`);
    this.#waitBegins(future);
    future.addWaitingTask(this);
    return this.#afterWaitBegan(future);
  }

  /** What cannot be waited for throws when the task's turn comes again. CPython Task.__step_run_and_handle_result. */
  #refuse(message: string): null {
    const refusal = new Future(this.#loop);
    refusal.fail(new RuntimeError(message));
    this.#waitBegins(refusal);
    this.wake(this.#loop.state.clock.now);
    return null;
  }

  #waitBegins(awaited: Future | Sleep): void {
    const { state } = this.#loop;
    state.countComputing();
    this.#waitsFor = awaited;
    this.#at = state.at;
    state.recorder.stepEnded(this.id);
    noteWait(state.recorder, this.id, this.#at, awaited);
  }

  /** A cancellation that came during this very step reaches what the step has begun to wait for. */
  #afterWaitBegan(awaited: Future | Sleep): null {
    const cancellation = this.#cancellation;
    if (cancellation?.isDue === true && awaited.cancel(cancellation.message)) cancellation.isDue = false;
    return null;
  }

  #finish({ throws, value }: Resumption): void {
    const { state } = this.#loop;
    state.countComputing();
    state.recorder.stepEnded(this.id);
    state.guard.taskFinished();
    state.tasks.finished();
    if (!throws && this.#cancellation?.isDue === true) {
      state.recorder.taskFinished(this.id, "cancelled");
      super.cancel(this.#cancellation.message);
    } else if (!throws) {
      noteReturnAfterCancel(state, this);
      state.recorder.taskFinished(this.id, "returned");
      super.setResult(value);
    } else if (value instanceof CancelledError) {
      state.recorder.taskFinished(this.id, "cancelled");
      this.endCancelled(value);
    } else {
      state.recorder.taskFinished(this.id, "raised");
      this.fail(value);
      if (endsTheProgram(value)) throw value;
    }
  }

  /** As CPython shows a task: base_tasks.py, _task_repr. */
  override toString(): string {
    const state = this.cancelled() ? "cancelled" : this.state;
    const coroutine = `${this.functionName}()${this.done() ? " done" : ""}`;
    return `<Task ${state} name='${this.getName()}' coro=<${coroutine}>${this.outcomeInWords}>`;
  }

  /** @throws RuntimeError always: only the task itself has a result to give. CPython Task.set_result. */
  override setResult(): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** @throws RuntimeError always. CPython Task.set_exception. */
  override setException(): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }
}
