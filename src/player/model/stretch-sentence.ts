// A stretch of the timeline in words, in the learner's terms. Names stand in backticks, which the page shows as code.

import { NOWHERE } from "#recording";
import type { TaskId } from "#recording";
import { formatCount, formatSeconds, formatStamp } from "./format.ts";
import type { LaneReader } from "./lane-reader.ts";
import { sayLine } from "./place-sentence.ts";
import { queueOfCallback } from "./callback-queue.ts";
import type { Cause, Stretch } from "./stretches.ts";

/** "`brewCoffee` waits 2.000 s for `asyncio.sleep`, line 5". */
export function sayStretch(reader: LaneReader, stretch: Stretch): string {
  return `\`${reader.nameOf(stretch.task)}\` ${sayDeed(reader, stretch)}${sayMoment(stretch)}${sayWhere(stretch)}`;
}

/** What was done, without who, when and where: "waits 2.000 s for `asyncio.sleep`". */
export function sayDeed(reader: LaneReader, stretch: Stretch): string {
  switch (stretch.kind) {
    case "running":
      return sayRunning(stretch);
    case "waiting":
      return sayWaiting(reader, stretch);
    case "blocked":
      return sayBlocked(reader, stretch);
  }
}

/** Only of what does not say how long it lasts. */
function sayMoment({ kind, start, end, measure }: Stretch): string {
  if (kind !== "running" || measure === "steps") return "";
  return start === end ? ` at ${formatStamp(start)}` : ` from ${formatStamp(start)} to ${formatStamp(end)}`;
}

function sayWhere({ cause }: Stretch): string {
  const line = sayLine(cause?.at ?? NOWHERE);
  return line === "" ? "" : `, ${line}`;
}

function sayRunning({ count, filled, start, measure }: Stretch): string {
  if (measure === "steps") return `takes step ${formatCount(start + 1)} of the run`;
  if (filled > 0) return `runs for ${formatSeconds(filled)}${sayTimes(count)}`;
  return count === 1 ? "takes a step" : `takes ${formatCount(count)} steps`;
}

function sayWaiting(reader: LaneReader, stretch: Stretch): string {
  const { cause, count, filled } = stretch;
  if (stretch.measure === "steps") return sayWaitingInSteps(reader, stretch);
  if (cause?.reason === "turn")
    return `is ready, cannot run, and waits ${formatSeconds(filled)}${sayTimes(count)} ${sayTurn(reader, stretch)}`;
  const what = cause === null ? "" : ` for ${sayAwaited(reader, cause)}`;
  return `waits ${formatSeconds(filled)}${sayTimes(count)}${what}`;
}

/** No time passes meanwhile: what goes by is what others do. */
function sayWaitingInSteps(reader: LaneReader, stretch: Stretch): string {
  const { cause, filled } = stretch;
  const meanwhile = filled === 1 ? "while 1 step is taken" : `while ${formatCount(filled)} steps are taken`;
  if (cause === null || cause.reason === "turn") return `is ready, and waits ${sayTurn(reader, stretch)} ${meanwhile}`;
  return `waits for ${sayAwaited(reader, cause)} ${meanwhile}`;
}

/** By JavaScript's rules there are two lines; in a run without time, who is no callback stands in that of microtasks. */
function sayTurn(reader: LaneReader, { task, measure }: Stretch): string {
  const isMicrotask = measure === "steps" && reader.recording.rules === "javascript";
  const queue = queueOfCallback(reader, task) ?? (isMicrotask ? "microtask" : null);
  return queue === null ? "for its turn" : `in the ${queue} queue`;
}

function sayBlocked(reader: LaneReader, { task, cause, count, filled, measure }: Stretch): string {
  if (measure === "endless") return "computes and never gives way: nothing else can run";
  const what = cause === null ? "" : ` ${sayBlocker(cause)}`;
  const verb = reader.isOnLoop(task) ? "blocks the loop" : "is busy";
  return `${verb} for ${formatSeconds(filled)}${sayTimes(count)}${what}`;
}

function sayTimes(count: number): string {
  return count === 1 ? "" : ` in ${formatCount(count)} stretches`;
}

/** "`asyncio.sleep`": what is waited for. */
export function sayAwaited(reader: LaneReader, { reason, target, label }: Cause): string {
  switch (reason) {
    case "sleep":
      return reader.recording.rules === "asyncio" ? "`asyncio.sleep`" : "a timer";
    case "task":
    case "thread":
    case "process":
      return sayTarget(reader, reason, target);
    case "tasks":
      return label === null ? "several tasks" : `\`${label}\``;
    case "response":
      return label === null ? "an answer" : `an answer from \`${label}\``;
    case "connection":
      return label === null ? "a free connection" : `a free connection to \`${label}\``;
    case "event":
      return label === null ? "an event" : sayLabel(label);
    case "barrier":
      return "the others at a barrier";
    case "executor":
      return "the executor";
    case "timer":
      return "its timer";
    case "future":
    case "lock":
    case "condition":
    case "semaphore":
    case "queue":
    case "promise":
      return label === null ? `a ${reason}` : sayLabel(label);
    case "none":
    case "turn":
    case "time.sleep":
    case "requests":
    case "cpu":
    case "clock":
      return "something";
  }
}

/** A name stands in backticks; what the runtime has put in words ("a lock held by `cook`") stays as it is. */
function sayLabel(label: string): string {
  return label.includes(" ") ? label : `\`${label}\``;
}

function sayTarget(reader: LaneReader, noun: "task" | "thread" | "process", target: TaskId): string {
  const name = reader.nameOf(target);
  return name === "" ? `a ${noun}` : `\`${name}\``;
}

/** "with `time.sleep`": by what something is blocked. */
export function sayBlocker({ reason, label }: Cause): string {
  if (reason === "cpu") return "by computing";
  if (reason === "clock") return "by reading the clock over and over";
  return label === null ? `with \`${reason}\`` : `with \`${reason}\` (\`${label}\`)`;
}
