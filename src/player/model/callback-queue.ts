// In which queue a callback stands whenever it stands in one: by JavaScript's rules there are two. Of its own, because
// the timeline's words need no more than this.

import type { TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";

/** Of HTML's event loop: what a timer calls is a task, what a promise calls a microtask. */
export type CallbackQueue = "microtask" | "task";

/** `null` of what is no callback, and by asyncio's rules, where there is one queue. */
export function queueOfCallback(reader: LaneReader, task: TaskId): CallbackQueue | null {
  if (reader.recording.rules !== "javascript" || reader.kindOf(task) !== "callback") return null;
  return reader.rowsOf(task).some((row) => reader.isTimed(row)) ? "task" : "microtask";
}
