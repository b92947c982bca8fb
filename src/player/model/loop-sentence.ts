// What stands on the cards of the Loop view and between them, in words. Names stand in backticks.

import type { LaneReader } from "./lane-reader.ts";
import type { LaneState } from "./lane-state.ts";
import { formatSeconds, formatStamp } from "./format.ts";
import type { Listed, LoopScene } from "./loop-scene.ts";
import type { Moment } from "./moment.ts";
import type { QueueName } from "./queues.ts";
import { sayAwaited, sayBlocker } from "./stretch-sentence.ts";

/** What a queue is called, and when its turn comes. */
export const QUEUE_WORDS: Readonly<Record<QueueName, { readonly name: string; readonly hint: string }>> = {
  ready: { name: "Ready queue", hint: "in line for the loop" },
  microtask: { name: "Microtask queue", hint: "first: until none is left" },
  task: { name: "Task queue", hint: "then: one of them" },
};

/** Of one that is ready. @param place where it stands in its queue, from 0 */
export function sayPlace(queue: QueueName, state: LaneState, place: number, { seconds }: Moment): string {
  const since = state.kind === "ready" ? state.since : seconds;
  if (queue === "task") return `due since ${formatStamp(since)}`;
  if (seconds > since) return `late by ${formatSeconds(seconds - since, 1)}`;
  if (queue === "microtask") return place === 0 ? "comes next" : "comes then";
  return "its turn comes now";
}

/** By JavaScript's rules: who comes next, and why not the other queue; `null` by asyncio's. */
export function sayComing(reader: LaneReader, { running, queues }: LoopScene): string | null {
  if (reader.recording.rules !== "javascript") return null;
  const firstOf = (wanted: QueueName) => queues.find(({ name }) => name === wanted)?.list.shown[0];
  const [microtask, task] = [firstOf("microtask"), firstOf("task")];
  if (microtask === undefined && task === undefined) return "Both queues are empty.";
  const then = running === null ? "" : "Once the code that runs now is through, ";
  if (microtask === undefined) {
    return `${then}\`${nameOf(reader, task)}\` comes next, for no microtask is left: one task, then microtasks again.`;
  }
  const next = `${then}\`${nameOf(reader, microtask)}\` comes next: all microtasks run before any task`;
  if (task?.state.kind !== "ready") return `${next}.`;
  return `${next}. So \`${nameOf(reader, task)}\` waits, although it has been due since ${formatStamp(task.state.since)}.`;
}

function nameOf(reader: LaneReader, entry: { readonly task: number } | undefined): string {
  return entry === undefined ? "" : reader.nameOf(entry.task);
}

export function sayRunning(state: LaneState): string {
  return state.kind === "blocked"
    ? `blocks ${sayBlocker(state.cause)} until ${formatStamp(state.until)}`
    : "takes a step";
}

export function sayIdle({ shown: [first] }: Listed): string {
  if (first?.state.kind !== "waiting" || first.state.until === null) return "nobody";
  return `nobody: the loop sleeps until ${formatStamp(first.state.until)}`;
}

/** Only of the first it is said in how long: a dozen numbers that run say less than one. */
export function sayRinging(state: LaneState, { seconds }: Moment, isNext: boolean): string {
  if (state.kind !== "waiting" || state.until === null) return "never rings";
  const left = isNext ? `, in ${formatSeconds(state.until - seconds, 1)}` : "";
  return `${formatStamp(state.until)}${left}`;
}

export function sayCause(reader: LaneReader, state: LaneState): string {
  return state.kind === "waiting" ? `for ${sayAwaited(reader, state.cause)}` : "";
}

export function sayBeside(reader: LaneReader, state: LaneState): string {
  if (state.kind === "waiting") return `waits for ${sayAwaited(reader, state.cause)}`;
  if (state.kind === "blocked") return `is busy ${sayBlocker(state.cause)}`;
  return state.kind === "running" ? "computes" : "is ready";
}

/** Until somebody has asked about a task: what can be done here. */
export function sayInvitation({ turn, of, running, queues, timers, waiting, beside }: LoopScene): string {
  const lists = [...queues.map(({ list }) => list), timers, waiting, beside];
  const isEmpty = running === null && lists.every(({ shown }) => shown.length === 0);
  if (!isEmpty) return "Press a task to ask why it is not running.";
  return turn < of
    ? "Nobody is there yet. Play the run to see the loop turn."
    : "The loop has stopped, for nobody is left. Play the run, or go back a turn, to see it at work.";
}
