// What the program has forgotten: coroutines that nobody awaited, exceptions that nobody looked at. Said on the error
// stream in CPython's words, and kept as findings.

import type { At } from "#recording";
import { describeError, errorParts } from "./console/describe.ts";
import type { RunState } from "./run-state.ts";
import { Coroutine } from "./tasks/coroutine.ts";
import type { Future } from "./tasks/future.ts";
import type { AnyCoroutine } from "./tasks/never-awaited.ts";
import { Sleep } from "./tasks/sleep.ts";
import { Task } from "./tasks/task.ts";

/** The value of an expression statement: a coroutine that is dropped on the spot can never be awaited. */
export function warnOfDropped(state: RunState, value: unknown): void {
  if ((value instanceof Coroutine || value instanceof Sleep) && value.state === "created") {
    warnNeverAwaited(state, value, state.at);
  }
}

/** At the end of a run: whatever is still open. */
export function reportForgotten(state: RunState): void {
  for (const coroutine of state.neverAwaited.takeAll()) warnNeverAwaited(state, coroutine, placeOf(coroutine, state));
  for (const future of state.unretrieved) warnNeverRetrieved(state, future);
  state.unretrieved.clear();
}

function placeOf(coroutine: AnyCoroutine, state: RunState): At {
  return coroutine instanceof Coroutine ? coroutine.at : state.at;
}

/** CPython Python/_warnings.c, _PyErr_WarnUnawaitedCoroutine. */
function warnNeverAwaited(state: RunState, coroutine: AnyCoroutine, at: At): void {
  coroutine.close();
  state.find("never-awaited", `\`${coroutine.name}\` was called but never awaited, so it never ran.`, state.lane, at);
  state.output.warn(`RuntimeWarning: coroutine '${coroutine.name}' was never awaited`);
}

/** CPython asyncio/futures.py, Future.__del__. */
function warnNeverRetrieved(state: RunState, future: Future): void {
  const error = future.exception();
  const kind = future instanceof Task ? "Task" : "Future";
  const name = future instanceof Task ? `\`${future.coroutine.name}\`` : "A future";
  const task = future instanceof Task ? future.id : state.lane;
  const at = future instanceof Task ? future.at : state.at;
  state.find(
    "never-retrieved",
    `${name} failed with ${errorParts(error).name}, and nobody looked at its result.`,
    task,
    at,
  );
  state.output.warn(`${kind} exception was never retrieved\n${describeError(error)}`);
}
