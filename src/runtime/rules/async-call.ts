// One call of an async function under JavaScript rules: a lane of its own, which begins inside its caller's step.
// ECMA-262, AsyncFunctionStart, AsyncBlockStart and Await.

import { NONE } from "#recording";
import type { At, TaskId } from "#recording";
import { RunStopped } from "../errors.ts";
import { isObject } from "../is-object.ts";
import type { RunState } from "../run-state.ts";
import { noteWait } from "../tasks/awaiting.ts";
import type { Steps } from "../tasks/coroutine.ts";
import { Future } from "../tasks/future.ts";
import { BodySteps } from "./body-steps.ts";
import { BlockEnd } from "./disposal.ts";

export class AsyncCall {
  readonly id: TaskId;
  readonly #state: RunState;
  readonly #steps: BodySteps;
  #at: At;
  #resolve: (value: unknown) => void;
  #reject: (reason: unknown) => void;
  readonly #promise: object;
  /** What its next step goes on with, where that is a job in the queue without a promise. */
  #result: unknown = undefined;

  constructor(state: RunState, name: string, at: At, steps: Steps) {
    const { promise, resolve, reject } = state.promises.deferred();
    this.#state = state;
    this.#steps = new BodySteps(steps);
    this.#at = at;
    this.#promise = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    state.guard.taskCreated();
    this.id = state.recorder.taskCreated({
      kind: "task",
      name: state.nextTaskName(),
      functionName: name,
      parent: state.lane,
      at: state.at,
    });
    state.laneOfPromise.set(promise, this.id);
  }

  /** Runs up to the first `await`. @returns the promise of the call */
  begin(): object {
    this.#step("next", undefined);
    return this.#promise;
  }

  /** One step, in a lane of its own; whoever called goes on after it. */
  #step(how: "next" | "throw", value: unknown): void {
    const { lane } = this.#state;
    this.#state.lane = this.id;
    this.#state.at = this.#at;
    this.#state.recorder.stepBegan(this.id, this.#at);
    try {
      this.#take(this.#steps.resume(how, value));
    } catch (error) {
      if (error instanceof RunStopped) throw error;
      this.#finish("raised");
      this.#reject(error);
    } finally {
      this.#state.lane = lane;
    }
  }

  #take(result: IteratorResult<unknown>): void {
    if (result.done === true) {
      this.#finish("returned");
      this.#resolve(result.value);
    } else if (result.value instanceof BlockEnd) {
      this.#take(this.#steps.enter(result.value));
    } else {
      this.#await(result.value);
    }
  }

  #await(value: unknown): void {
    const { promises, recorder } = this.#state;
    // Of what cannot be a promise none is made: it would be fulfilled at once, and its only reaction is the next step.
    const promise = isObject(value) ? promises.resolved(value) : null;
    this.#state.countComputing();
    this.#at = this.#state.at;
    recorder.stepEnded(this.id);
    if (promise === null) {
      recorder.waitBegan(this.id, "turn", this.#at, NONE, null);
      this.#result = value;
      this.#state.loop.ready.push(this);
      return;
    }
    this.#noteWait(value, promise);
    promises.thenDo(
      promise,
      (result) => {
        this.#step("next", result);
      },
      (error) => {
        this.#step("throw", error);
      },
      this,
    );
  }

  /** PromiseReactionJob of an `await` whose value was no promise. */
  run(): void {
    const result = this.#result;
    this.#result = undefined;
    this.#step("next", result);
  }

  /** What it awaits has come: its next step is a microtask in the queue. */
  queued(): void {
    const { recorder, clock, firedAt } = this.#state;
    recorder.laneReady(this.id, firedAt ?? clock.now);
  }

  #noteWait(value: unknown, promise: object): void {
    const { promises, recorder, laneOfPromise } = this.#state;
    if (promises.inspect(promise).state !== "pending") {
      recorder.waitBegan(this.id, "turn", this.#at, NONE, null);
      return;
    }
    const target = isObject(value) ? laneOfPromise.get(value) : undefined;
    if (target !== undefined) recorder.waitBegan(this.id, "task", this.#at, target, null);
    // A future knows what it waits for: a gather is no wait of its own beside those that it gathers.
    else if (value instanceof Future && !value.done()) noteWait(recorder, this.id, this.#at, value);
    else recorder.waitBegan(this.id, this.#state.reasonOf(promise), this.#at, NONE, null);
  }

  #finish(outcome: "returned" | "raised"): void {
    const { guard, recorder } = this.#state;
    this.#state.countComputing();
    recorder.stepEnded(this.id);
    recorder.taskFinished(this.id, outcome);
    guard.taskFinished();
  }
}
