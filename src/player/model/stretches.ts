// What a lane did, as stretches that can be drawn and put in words: spans of one kind that are too short to be told
// apart become one stretch that says how many they are. Waits of no length are not seen.

import { NONE, REASONS, SPAN_KINDS } from "#recording";
import type { At, Reason, SpanKind, TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import type { TimeWindow } from "./time-scale.ts";

/** Times in logical seconds. */
export interface Stretch {
  readonly task: TaskId;
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
  /** How many spans it stands for. */
  readonly count: number;
  /** Seconds of it that are really of this kind; the rest lies between its spans. */
  readonly filled: number;
  /** Where its first span took place. */
  readonly at: At;
  /** What its spans have in common; `null` where they differ. */
  readonly cause: Cause | null;
  /**
   * What its length means: seconds; steps, where the run takes no time; or nothing, where it was never over and the run
   * was stopped for that.
   */
  readonly measure: "seconds" | "steps" | "endless";
}

export interface Cause {
  readonly reason: Reason;
  readonly at: At;
  /** The task waited for; else `NONE`. */
  readonly target: TaskId;
  /** What is waited for, in the runtime's words. */
  readonly label: string | null;
}

const ALWAYS: TimeWindow = { from: -Infinity, to: Infinity };

type Draft = { -readonly [Key in keyof Stretch]: Stretch[Key] };

/**
 * The stretches of one lane, in the order in which they begin.
 * @param resolution seconds; spans shorter than this, with gaps no longer than this, are not told apart
 * @param window what lies outside of it is left out
 */
export function stretchesOf(
  reader: LaneReader,
  task: TaskId,
  resolution: number,
  window: TimeWindow = ALWAYS,
): Stretch[] {
  const stretches: Draft[] = [];
  const growing = new Map<SpanKind, Draft>();
  for (const row of reader.rowsOf(task)) {
    const span = readSpan(reader, task, row);
    if ((span.kind !== "running" && span.filled === 0) || span.end < window.from || span.start > window.to) continue;
    const isShort = span.filled <= resolution;
    const last = growing.get(span.kind);
    if (last !== undefined && isShort && span.start - last.end <= resolution) {
      extend(last, span);
      continue;
    }
    stretches.push(span);
    if (isShort) growing.set(span.kind, span);
    else growing.delete(span.kind);
  }
  return stretches;
}

function readSpan(reader: LaneReader, task: TaskId, row: number): Draft {
  const { spans } = reader.recording;
  const kind = SPAN_KINDS[spans.kind[row] ?? 0] ?? "running";
  const [start, at] = [spans.start[row] ?? 0, spans.at[row] ?? 0];
  // On the loop a step takes no time of its own: what it takes is the blocked span inside it.
  const end = kind === "running" && reader.isOnLoop(task) ? start : (spans.end[row] ?? 0);
  const cause = {
    reason: REASONS[spans.reason[row] ?? 0] ?? "none",
    at,
    target: spans.target[row] ?? NONE,
    label: spans.labels[spans.label[row] ?? NONE] ?? null,
  };
  return { task, kind, start, end, count: 1, filled: end - start, at, cause, measure: "seconds" };
}

function extend(stretch: Draft, span: Stretch): void {
  stretch.end = Math.max(stretch.end, span.end);
  stretch.count += 1;
  stretch.filled += span.filled;
  if (!isSameCause(stretch.cause, span.cause)) stretch.cause = null;
}

function isSameCause(one: Cause | null, other: Cause | null): boolean {
  if (one === null || other === null) return false;
  return one.at === other.at && one.reason === other.reason && one.target === other.target && one.label === other.label;
}
