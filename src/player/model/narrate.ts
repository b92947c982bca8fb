// What happened in a run, told one event after another: for those who read instead of looking. Names stand in backticks.

import { NONE, REASONS, SPAN_KINDS } from "#recording";
import type { TaskId } from "#recording";
import type { RunEvent } from "./events.ts";
import { formatSeconds, formatStamp } from "./format.ts";
import type { LaneReader } from "./lane-reader.ts";
import { causeOf } from "./lane-state.ts";
import { sayLaneEnd } from "./lane-sentence.ts";
import { queueOfCallback } from "./callback-queue.ts";
import { quotePrinted } from "./quote-printed.ts";
import { sayAwaited, sayBlocker } from "./stretch-sentence.ts";

/** "`brewCoffee` waits for `asyncio.sleep`, for 2.000 s", without when and where. */
export function sayEvent(reader: LaneReader, event: RunEvent): string {
  return `\`${reader.nameOf(event.task)}\` ${sayWhat(reader, event)}`;
}

function sayWhat(reader: LaneReader, event: RunEvent): string {
  const { recording } = reader;
  switch (event.kind) {
    case "created":
      return sayBirth(reader, event.task);
    case "runs":
      return isFirst(reader, event) ? "begins to run" : "goes on";
    case "waits":
      return sayWait(reader, event.row);
    case "blocks":
      return sayBlock(reader, event);
    case "prints":
      return `prints ${quotePrinted(recording.output[event.row]?.text ?? "")}`;
    case "ends":
      return sayLaneEnd({ outcome: reader.outcomeOf(event.task) });
  }
}

function sayBirth(reader: LaneReader, task: TaskId): string {
  const parent = reader.recording.tasks.parent[task] ?? NONE;
  const kind = reader.kindOf(task);
  const noun = kind === "task" ? "" : `, a ${kind},`;
  if (parent === NONE) return `is there${noun}`;
  const birth = `is created by \`${reader.nameOf(parent)}\`${noun}`.replace(/,$/, "");
  return queueOfCallback(reader, task) === "microtask" ? `${birth}, and joins the microtask queue` : birth;
}

function sayWait(reader: LaneReader, row: number): string {
  const { spans } = reader.recording;
  const [start, end] = [spans.start[row] ?? 0, spans.end[row] ?? 0];
  if (spans.reason[row] === REASONS.indexOf("turn")) {
    const isMicrotask = reader.recording.rules === "javascript";
    return isMicrotask ? "gives way, and joins the microtask queue" : "lets the others go first";
  }
  const awaited = `waits for ${sayAwaited(reader, causeOf(reader, row))}`;
  return end > start ? `${awaited}, until ${formatStamp(end)}` : awaited;
}

function sayBlock(reader: LaneReader, { row, task }: RunEvent): string {
  const { spans } = reader.recording;
  const seconds = formatSeconds((spans.end[row] ?? 0) - (spans.start[row] ?? 0));
  const blocker = sayBlocker(causeOf(reader, row));
  return reader.isOnLoop(task) ? `blocks the loop for ${seconds} ${blocker}` : `is busy for ${seconds} ${blocker}`;
}

function isFirst(reader: LaneReader, { task, row }: RunEvent): boolean {
  return reader.rowsOf(task).find((known) => reader.recording.spans.kind[known] === RUNNING) === row;
}

const RUNNING = SPAN_KINDS.indexOf("running");
