// What the program has forgotten: coroutines that nobody awaited, exceptions that nobody looked at, tasks that will
// not go on. Said on the error stream in CPython's words, and kept as findings.

import { lineOf, NOWHERE, PROGRAM } from "#recording";
import type { At } from "#recording";
import { describeErrors } from "../console/describe-group.ts";
import { errorParts } from "../console/describe.ts";
import { GatheringFuture } from "../modules/asyncio/gather.ts";
import type { RunState } from "../run-state.ts";
import { Coroutine } from "../tasks/coroutine.ts";
import type { Future } from "../tasks/future.ts";
import type { AnyCoroutine } from "../tasks/never-awaited.ts";
import { Sleep } from "../tasks/sleep.ts";
import { Task } from "../tasks/task.ts";
import { inWords } from "./in-words.ts";

/** The value of an expression statement: a coroutine that is dropped on the spot can never be awaited. */
export function warnOfDropped(state: RunState, value: unknown): void {
  if ((value instanceof Coroutine || value instanceof Sleep) && value.state === "created") {
    const { at } = state;
    warnNeverAwaited(state, value, at, state.lane === PROGRAM && state.runningLoop === null ? START_IT : "");
    const held = state.neverAwaited.heldBy(value);
    // What was made on another line is in a variable, and may yet be awaited.
    if (held?.coroutine.state === "created" && lineOf(held.at) === lineOf(at))
      warnNeverAwaited(state, held.coroutine, held.at);
  }
}

/** At the end of a run: whatever is still open. */
export function reportForgotten(state: RunState): void {
  for (const { coroutine, at } of state.neverAwaited.takeAll()) warnNeverAwaited(state, coroutine, at);
  for (const future of state.unretrieved) warnNeverRetrieved(state, future);
  state.unretrieved.clear();
}

/** The end of `asyncio.run`: this task is not among those that main has left behind. CPython tasks.py, Task.__del__. */
export function warnDestroyedPending(state: RunState, task: Task): void {
  const message =
    `${inWords(task)} was started while what main had left behind was being cancelled, and never came to its end. ` +
    "Start no tasks while you clean up.";
  state.find("destroyed-pending", message, task.id, task.at);
  state.output.warn(`Task was destroyed but it is pending!\ntask: ${task.toString()}`);
}

/** Main has ended, and this task has not. */
export function noteCancelledAtExit(state: RunState, task: Task): void {
  const message = `${inWords(task)} was still going on when main ended, and was cancelled. Await it before main ends.`;
  state.find("cancelled-at-exit", message, task.id, task.at);
}

/** What whoever comes from JavaScript writes in a program's last line: there, a call alone starts it. */
const START_IT = " Hand it to `asyncio.run(…)`, which starts the loop.";

/**
 * CPython Python/_warnings.c, _PyErr_WarnUnawaitedCoroutine.
 * @param remedy what to do about it, where that is plain
 */
function warnNeverAwaited(state: RunState, coroutine: AnyCoroutine, at: At, remedy = ""): void {
  coroutine.close();
  const message = `\`${coroutine.name}\` was called but never awaited, so it never ran.${remedy}`;
  state.find("never-awaited", message, state.lane, at);
  state.output.warn(`RuntimeWarning: coroutine '${coroutine.name}' was never awaited`);
}

/** CPython asyncio/futures.py, Future.__del__. */
function warnNeverRetrieved(state: RunState, future: Future): void {
  const error = future.exception();
  const kind = kindOf(future);
  const thrownAt = state.framesOf(error)[0]?.at;
  const [who, task, at] =
    future instanceof Task ? [inWords(future), future.id, future.at] : [kind.inWords, state.lane, NOWHERE];
  const message = `${who} failed with ${errorParts(error).name}, and nobody looked at its result. Await it, so that you hear of it.`;
  state.find("never-retrieved", message, task, thrownAt ?? at);
  state.output.warn(
    `${kind.inPython} exception was never retrieved\nfuture: ${future.toString()}\n${describeErrors(error)}`,
  );
}

function kindOf(future: Future): { readonly inWords: string; readonly inPython: string } {
  if (future instanceof Task) return { inWords: "A task", inPython: "Task" };
  if (future instanceof GatheringFuture) return { inWords: "A `gather`", inPython: "_GatheringFuture" };
  return { inWords: "A future", inPython: "Future" };
}
