// `asyncio.taskGroup`: tasks that live and die together. CPython asyncio/taskgroups.py, TaskGroup.

import { describeValue } from "../../console/describe.ts";
import { isError } from "../../errors.ts";
import type { EventLoop } from "../../loop/event-loop.ts";
import type { RunState } from "../../run-state.ts";
import type { Steps } from "../../tasks/coroutine.ts";
import type { Future } from "../../tasks/future.ts";
import { begun } from "../../tasks/block-owner.ts";
import type { BlockOwner } from "../../tasks/block-owner.ts";
import { endsTheProgram, Exception, RuntimeError } from "../builtins.ts";
import { BaseExceptionGroup } from "../exception-group.ts";
import { createTask } from "./ensure-future.ts";
import { CancelledError } from "./errors.ts";
import { isCoroutine } from "./kinds.ts";
import { loopOf } from "./running-loop.ts";
import type { Block } from "./timeouts.ts";
import { FOR_TASKS } from "./wait.ts";
import { Waiter } from "./waiting-line.ts";

interface Failure {
  readonly error: unknown;
}

export class TaskGroup {
  readonly #loop: EventLoop;
  readonly #parent: BlockOwner;
  readonly #tasks = new Set<Future>();
  readonly #errors: unknown[] = [];
  #isExiting = false;
  #isAborting = false;
  /** Set when a task's failure made the group cancel its own parent: it must take that back. */
  #cancelledParent = false;
  /** An error that ends the program: it goes before all others. */
  #endOfProgram: Failure | null = null;
  #allDone: Waiter | null = null;

  constructor(loop: EventLoop, parent: BlockOwner) {
    this.#loop = loop;
    this.#parent = parent;
  }

  /** @throws RuntimeError when the group is over, or is being cancelled */
  createTask(coroutine: unknown, options?: { name?: unknown }): Future {
    const refusal = this.#refusal();
    if (refusal !== null) {
      if (isCoroutine(coroutine)) coroutine.close();
      throw new RuntimeError(`TaskGroup ${this.toString()} ${refusal}`);
    }
    const task = createTask(this.#loop, coroutine, options);
    this.#tasks.add(task);
    task.addDoneCallback((done) => this.#taskDone(done));
    return task;
  }

  toString(): string {
    const tasks = this.#tasks.size === 0 ? "" : ` tasks=${String(this.#tasks.size)}`;
    const errors = this.#errors.length === 0 ? "" : ` errors=${String(this.#errors.length)}`;
    return `<TaskGroup${tasks}${errors} ${this.#isAborting ? "cancelling" : "entered"}>`;
  }

  /** The block is left, with an error or without: waits for the tasks, and throws what there is to throw. */
  *leave(failure: Failure | null): Generator<unknown, void, unknown> {
    this.#isExiting = true;
    if (failure !== null && endsTheProgram(failure.error)) this.#endOfProgram ??= failure;
    if (failure !== null && !this.#isAborting) this.#abort();
    let cancelled = failure?.error instanceof CancelledError ? failure : null;
    cancelled = (yield* this.#waitForTasks()) ?? cancelled;
    if (this.#endOfProgram !== null) throw this.#endOfProgram.error;
    // Where no other request to cancel the parent is left, the CancelledError was the group's own work.
    if (this.#cancelledParent && this.#parent.uncancel() === 0) cancelled = null;
    if (cancelled !== null && this.#errors.length === 0) throw cancelled.error;
    if (failure !== null && !(failure.error instanceof CancelledError)) this.#errors.push(failure.error);
    if (this.#errors.length > 0) this.#fail();
  }

  #refusal(): string | null {
    if (this.#isExiting && this.#tasks.size === 0) return "is finished";
    return this.#isAborting ? "is shutting down" : null;
  }

  /** @returns the cancellation of the parent that came meanwhile from outside, if one came before the group's own end */
  *#waitForTasks(): Generator<unknown, Failure | null, unknown> {
    let cancelled: Failure | null = null;
    while (this.#tasks.size > 0) {
      this.#allDone ??= new Waiter(this.#loop, {
        reason: "tasks",
        describe: () => `a group of ${String(this.#tasks.size)} tasks`,
        dependsOn: () => [...this.#tasks],
        remedy: FOR_TASKS,
      });
      try {
        yield this.#allDone;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        if (!this.#isAborting) {
          cancelled = { error };
          this.#abort();
        }
      }
      this.#allDone = null;
    }
    return cancelled;
  }

  /** @throws ExceptionGroup always */
  #fail(): never {
    if (this.#parent.cancelling() > 0) {
      // Somebody outside wants the parent to stop, too: its next `await` is to throw, and the count to stay the same.
      this.#parent.uncancel();
      this.#parent.cancel();
    }
    throw new BaseExceptionGroup("unhandled errors in a TaskGroup", this.#errors.splice(0).map(asError));
  }

  #abort(): void {
    this.#isAborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  #taskDone(task: Future): void {
    this.#tasks.delete(task);
    if (this.#tasks.size === 0 && this.#allDone?.done() === false) this.#allDone.setResult(true);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error === null) return;
    this.#errors.push(error);
    if (endsTheProgram(error)) this.#endOfProgram ??= { error };
    if (this.#isAborting || this.#cancelledParent) return;
    this.#abort();
    this.#cancelledParent = true;
    this.#parent.cancel();
  }
}

/** The steps of `asyncio.taskGroup`. */
export function* withTaskGroup(state: RunState, block: Block<TaskGroup>): Steps {
  const loop = loopOf(state);
  const { at } = state;
  const owner = state.rules.blockOwner();
  if (owner === null) throw new RuntimeError("TaskGroup <TaskGroup> cannot determine the parent task");
  const group = new TaskGroup(loop, owner);
  let result: unknown;
  try {
    result = yield begun(loop, owner, block(group));
  } catch (error) {
    state.at = at;
    yield* group.leave({ error });
    throw error;
  }
  // What is waited for from here on, and what is thrown, belongs to the group's line, not to the last one of its block.
  state.at = at;
  yield* group.leave(null);
  return result;
}

/** A program may throw anything; a group holds errors. */
function asError(thrown: unknown): Error {
  return isError(thrown) ? thrown : new Exception(describeValue(thrown), { cause: thrown });
}
