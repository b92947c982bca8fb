// The asyncio rules: calling an async function gives a coroutine object and runs nothing; one FIFO of ready callbacks.
// Reference: CPython 3.13.

import { NOWHERE } from "#recording";
import { describeErrors } from "../console/describe-group.ts";
import type { EventLoop, TurnRules } from "../loop/event-loop.ts";
import { run } from "../modules/asyncio/run.ts";
import type { RunState } from "../run-state.ts";
import { coroutineForTask } from "../tasks/awaiting.ts";
import { Coroutine, resume } from "../tasks/coroutine.ts";
import type { CoroutineFunction, Steps } from "../tasks/coroutine.ts";
import { Future } from "../tasks/future.ts";
import { Sleep } from "../tasks/sleep.ts";
import { Task } from "../tasks/task.ts";
import { asyncGenerator, forAwait, yieldStar } from "./asyncio-generators.ts";
import { callDispose, noteDisposable } from "./disposal.ts";
import { AwaitMark } from "./marks.ts";
import { noConstructor } from "./no-constructor.ts";
import type { GeneratorBody, RulesOfRun } from "./rules.ts";

const DISPOSE: CoroutineFunction = { name: "dispose", at: NOWHERE };
const TURN: TurnRules = { timersPerTurn: "all-due", runs: "what-was-ready" };

export function asyncioRules(state: RunState): RulesOfRun {
  return {
    turn: TURN,
    helpers: {
      __async: (self, parameters, body) => callAsync(state, self, parameters, body),
      __await: AwaitMark,
      __asyncGenerator: (self, parameters, body) => asyncGenerator(state, self, parameters, body),
      __yieldStar: (iterable) => yieldStar(state, iterable),
      __forAwait: (iterable) => forAwait(state, iterable),
      __using: noteDisposable,
      __callDispose: (stack, error, hasError) => {
        const end = callDispose(stack, error, hasError);
        return end === undefined ? undefined : new Coroutine(state, DISPOSE, end.steps);
      },
      noConstructor,
      __toESM: (module) => module,
    },
    callNative: (name, steps) => createCoroutine(state, { name, at: NOWHERE }, steps),
    sleep: (delay, result) => createSleep(state, delay, result),
    toFuture,
    errorForm: "line",
    blockOwner: () => state.currentTask,
    run: (main) => run(state, main),
    callbackRaised: (name, thrown) => {
      // CPython BaseEventLoop.call_exception_handler.
      state.output.warn(`Exception in callback ${name}()\n${describeErrors(thrown)}`);
    },
    stopped: () => undefined,
    goesOnAfterBody: (hasFailed) => !hasFailed,
  };
}

/** Makes the coroutine object. Its first `yield` is the compiler's mark, and comes before any of the learner's code. */
function callAsync(
  state: RunState,
  self: unknown,
  parameters: ArrayLike<unknown> | null,
  body: GeneratorBody,
): Coroutine {
  const steps = body.apply(self, (parameters ?? []) as unknown[]);
  return createCoroutine(state, state.functionOf(resume(steps, undefined).value), steps);
}

function createSleep(state: RunState, delay: number, result: unknown): Sleep {
  const sleep = new Sleep(delay, result, state);
  state.neverAwaited.add(sleep, state.at);
  return sleep;
}

/** CPython asyncio/tasks.py, ensure_future: coroutines become tasks. */
function toFuture(loop: EventLoop, awaitable: unknown, name?: string): Future | null {
  if (awaitable instanceof Future) return awaitable;
  const isCoroutine = awaitable instanceof Coroutine || awaitable instanceof Sleep;
  return isCoroutine
    ? new Task(loop, coroutineForTask(loop.state, awaitable), name ?? loop.state.nextTaskName())
    : null;
}

function createCoroutine(state: RunState, coroutineFunction: CoroutineFunction, steps: Steps): Coroutine {
  const coroutine = new Coroutine(state, coroutineFunction, steps);
  state.neverAwaited.add(coroutine, state.at);
  return coroutine;
}
