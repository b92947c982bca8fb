// The asyncio rules: calling an async function gives a coroutine object and runs nothing; one FIFO of ready callbacks.
// Reference: CPython 3.13.

import { NOWHERE } from "#recording";
import type { At } from "#recording";
import type { TurnRules } from "../loop/event-loop.ts";
import type { RunState } from "../run-state.ts";
import { Coroutine } from "../tasks/coroutine.ts";
import type { Steps } from "../tasks/coroutine.ts";
import { asyncGenerator, AwaitMarker, forAwait, yieldStar } from "./asyncio-generators.ts";
import { callDispose, noteDisposable } from "./disposal.ts";
import type { GeneratorBody, RulesOfRun } from "./rules.ts";

const TURN: TurnRules = { timersPerTurn: "all-due", runs: "what-was-ready" };

export function asyncioRules(state: RunState): RulesOfRun {
  return {
    turn: TURN,
    helpers: {
      __async: (self, parameters, body) => callAsync(state, self, parameters, body),
      __await: AwaitMarker,
      __asyncGenerator: (self, parameters, body) => asyncGenerator(state, self, parameters, body),
      __yieldStar: yieldStar,
      __forAwait: (iterable) => forAwait(state, iterable),
      __using: noteDisposable,
      __callDispose: callDispose,
      __toESM: (module) => module,
    },
    callNative: (name, steps) => createCoroutine(state, name, NOWHERE, steps),
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
  const { name, at } = state.functionOf(steps.next().value);
  return createCoroutine(state, name, at, steps);
}

function createCoroutine(state: RunState, name: string, at: At, steps: Steps): Coroutine {
  const coroutine = new Coroutine(name, at, steps);
  state.neverAwaited.add(coroutine);
  return coroutine;
}
