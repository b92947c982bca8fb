// The JavaScript rules: an async function runs at once, up to its first `await`; every `await` gives way for a
// microtask; microtasks drain before the next timer. Reference: ECMA-262 and the HTML standard, as V8 prints them.

import { NOWHERE } from "#recording";
import type { TurnRules } from "../loop/event-loop.ts";
import type { RunState } from "../run-state.ts";
import { PromiseOfBlock } from "../tasks/block-owner.ts";
import type { Steps } from "../tasks/coroutine.ts";
import { describeThrown } from "../console/describe.ts";
import { MicrotaskStarvation } from "../findings/microtask-starvation.ts";
import { run, sleep, toFuture } from "./javascript-asyncio.ts";
import { AsyncCall } from "./async-call.ts";
import { createAsyncGenerator } from "./javascript-generators.ts";
import { forAwait, yieldStar } from "./javascript-iteration.ts";
import { callDispose, noteDisposable } from "./disposal.ts";
import { AwaitMark } from "./marks.ts";
import { noConstructor } from "./no-constructor.ts";
import type { GeneratorBody, RulesOfRun } from "./rules.ts";

export function javascriptRules(state: RunState): RulesOfRun {
  const starvation = new MicrotaskStarvation(state);
  const turn: TurnRules = {
    timersPerTurn: "one-when-idle",
    runs: "until-none-is-ready",
    beforeTimePasses: () => {
      state.rejections.report();
      starvation.turnIsOver();
    },
  };
  return {
    turn,
    callNative: (name, steps) => new AsyncCall(state, name, NOWHERE, steps).begin(),
    sleep: (delay, result) => sleep(state, delay, result),
    toFuture,
    errorForm: "with-properties",
    blockOwner: () => new PromiseOfBlock(),
    run: (main) => run(state, main),
    callbackRaised: (_, thrown) => {
      state.output.warn(`Uncaught ${describeThrown(thrown)}`);
      state.uncaught ??= { thrown, at: state.at };
    },
    goesOnAfterBody: () => true,
    stopped: () => {
      starvation.atStop();
    },
    helpers: {
      __async: (self, parameters, body) => callAsync(state, self, parameters, body),
      __await: AwaitMark,
      __asyncGenerator: (self, parameters, body) => createAsyncGenerator(state, self, parameters, body),
      __yieldStar: (iterable) => yieldStar(state, iterable),
      __forAwait: (iterable) => forAwait(state, iterable),
      __using: noteDisposable,
      __callDispose: callDispose,
      noConstructor,
      __toESM: (module) => module,
    },
  };
}

/** Parameters are bound inside the generator: what they throw rejects the promise, as ECMA-262 has it. */
function callAsync(state: RunState, self: unknown, parameters: ArrayLike<unknown> | null, body: GeneratorBody): object {
  let steps: Steps;
  try {
    steps = body.apply(self, (parameters ?? []) as unknown[]);
  } catch (error) {
    const { promise, reject } = state.promises.deferred();
    reject(error);
    return promise;
  }
  const { name, at } = state.functionOf(steps.next().value);
  return new AsyncCall(state, name, at, steps).begin();
}
