// In which queue of the event loop a lane stands that is ready. asyncio has one; by JavaScript's rules there are two: a
// timer that is due is a task, and the rest of an async function, or the handler of a promise, is a microtask.
// HTML, "event loop processing model" and "perform a microtask checkpoint".

import { REASONS, SPAN_KINDS } from "#recording";
import type { TaskId } from "#recording";
import type { CallbackQueue } from "./callback-queue.ts";
import type { LaneReader } from "./lane-reader.ts";
import { begunRows } from "./lane-state.ts";
import type { Moment } from "./moment.ts";

export type QueueName = "ready" | CallbackQueue;

const WAITING = SPAN_KINDS.indexOf("waiting");
const TURN = REASONS.indexOf("turn");

/** The queues that a run has, in the order in which the loop takes from them: from the next only when one is empty. */
export function queuesOf({ recording }: LaneReader): readonly QueueName[] {
  return recording.rules === "javascript" ? ["microtask", "task"] : ["ready"];
}

/** @param task is ready at the moment */
export function queueOf(reader: LaneReader, task: TaskId, moment: Moment): QueueName {
  if (reader.recording.rules !== "javascript") return "ready";
  return isCalledByClock(reader, task, moment) ? "task" : "microtask";
}

/** Whether its time has come: the loop calls its timer, and that calls or wakes it. */
function isCalledByClock(reader: LaneReader, task: TaskId, moment: Moment): boolean {
  const { spans } = reader.recording;
  const rows = begunRows(reader, task, moment);
  const last = rows.at(-1);
  if (last === undefined || spans.kind[last] !== WAITING) return false;
  // It has stood in line since its time, and where it had to wait there, that is a row of its own.
  const timed = spans.reason[last] === TURN ? rows.at(-2) : last;
  return timed !== undefined && spans.kind[timed] === WAITING && reader.isTimed(timed);
}
