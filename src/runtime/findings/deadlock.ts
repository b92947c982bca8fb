// Says why nothing can run any more although tasks still wait: who waits for what, who waits for each other, and what
// to do about it. CPython would hang without a word.

import type { RunState } from "../run-state.ts";
import { Future } from "../tasks/future.ts";
import { Task } from "../tasks/task.ts";
import { inWords, listOf, onLine } from "./in-words.ts";

/** More tasks than these are counted, not named. */
const NAMED = 8;

/** Ends the run: no callback is ready, no timer is set, and `future` is not done. */
export function explainDeadlock(state: RunState, future: Future): never {
  const waiting = inOrderOfWaiting(future, state.tasks.all());
  const cycle = findCycle(waiting);
  const culprit = cycle[0] ?? waiting.findLast((task) => tasksBehind(task.waitsFor).length === 0);
  const message = [
    "Nothing can go on any more: a deadlock.",
    describeWaits(waiting),
    describeCycle(cycle),
    remedy(culprit, cycle),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
  if (culprit !== undefined) {
    state.lane = culprit.id;
    state.at = culprit.at;
  }
  state.find("deadlock", message, state.lane, state.at);
  state.guard.stop("deadlock", message);
}

/** Those that the awaited future needs come first, each before what it waits for; then all others. */
function inOrderOfWaiting(future: Future, all: readonly Task[]): readonly Task[] {
  const found = new Set<Task>();
  const follow = (tasks: readonly Task[]): void => {
    for (const task of tasks) {
      if (found.has(task) || task.done()) continue;
      found.add(task);
      follow(tasksBehind(task.waitsFor));
    }
  };
  follow(tasksBehind(future));
  follow(all);
  return [...found];
}

/** The tasks that would have to go on before this is done. */
function tasksBehind(awaited: object | null): readonly Task[] {
  if (awaited instanceof Task) return [awaited];
  return awaited instanceof Future ? awaited.dependsOn.flatMap(tasksBehind) : [];
}

/** Tasks of which each waits for the next one, and the last one for the first; empty when there are none such. */
function findCycle(waiting: readonly Task[]): readonly Task[] {
  const settled = new Set<Task>();
  const search = (task: Task, path: readonly Task[]): readonly Task[] => {
    const known = path.indexOf(task);
    if (known >= 0) return path.slice(known);
    if (settled.has(task)) return [];
    settled.add(task);
    for (const next of tasksBehind(task.waitsFor)) {
      const cycle = search(next, [...path, task]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const task of waiting) {
    const cycle = search(task, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function describeWaits(waiting: readonly Task[]): string {
  const sentences = waiting.slice(0, NAMED).map(describeWait);
  const more = waiting.length - sentences.length;
  if (more > 0) sentences.push(`${String(more)} more tasks wait.`);
  return sentences.join(" ");
}

function describeWait(task: Task): string {
  return `${inWords(task)} waits${onLine(task.at)} for ${describeAwaited(task.waitsFor)}.`;
}

function describeAwaited(awaited: object | null): string {
  if (awaited instanceof Task) return inWords(awaited);
  if (!(awaited instanceof Future)) return "its turn";
  const tasks = tasksBehind(awaited).filter((task) => !task.done());
  const isNamed = awaited.reason === "task" || awaited.reason === "tasks";
  if (!isNamed || tasks.length === 0) return awaited.label ?? "a future that nobody completes";
  const names = tasks.slice(0, NAMED).map(inWords);
  const more = tasks.length - names.length;
  return listOf(more > 0 ? [...names, `${String(more)} more`] : names);
}

function describeCycle(cycle: readonly Task[]): string {
  if (cycle.length === 0) return "";
  return cycle.length === 1 ? `It waits for itself.` : `${listOf(cycle.map(inWords))} wait for each other.`;
}

function remedy(culprit: Task | undefined, cycle: readonly Task[]): string {
  const awaited = culprit?.waitsFor;
  if (!(awaited instanceof Future)) return "Let somebody complete what `asyncio.run` waits for.";
  if (cycle.length > 1 && awaited.reason === "lock") return "Take locks in the same order everywhere.";
  if (cycle.length > 1) return "Let one of them go on without the other.";
  return awaited.remedy;
}
