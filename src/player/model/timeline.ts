// A recording laid out for the timeline: which lanes, which stretches of them, which moments on the axis. What does not
// fit is counted. Knows shares of the whole, no pixels.

import { SPAN_KINDS } from "#recording";
import type { Recording, SpanKind, TaskId, TaskOutcome } from "#recording";
import { LaneReader } from "./lane-reader.ts";
import { stretchesOf } from "./stretches.ts";
import type { Stretch } from "./stretches.ts";
import { axisTicks } from "./time-scale.ts";
import type { Tick } from "./time-scale.ts";

/** How much is drawn: more than this neither fits a page nor is drawn in no time. */
const MOST_LANES = 24;
const MOST_STRETCHES = 300;
const MOST_TICKS = 5;
/** Shares of the whole that a picture can tell apart. */
const FINEST = 1 / 500;

const BLOCKED = SPAN_KINDS.indexOf("blocked");

export interface TimelineLane {
  readonly task: TaskId;
  readonly name: string;
  /** Seconds. */
  readonly begin: number;
  /** Seconds. */
  readonly end: number;
  readonly outcome: TaskOutcome;
  readonly stretches: readonly Stretch[];
}

/** Seconds in which the loop was blocked: nothing on it could run. */
export interface Freeze {
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  readonly reader: LaneReader;
  /** Seconds. */
  readonly end: number;
  readonly lanes: readonly TimelineLane[];
  /** Lanes that did not fit. */
  readonly hiddenLanes: number;
  readonly freezes: readonly Freeze[];
  readonly ticks: readonly Tick[];
  readonly kinds: readonly SpanKind[];
}

export function layTimeline(recording: Recording): Timeline {
  const reader = new LaneReader(recording);
  const all = reader.lanes();
  const tasks = all.slice(0, MOST_LANES);
  const resolution = findResolution(reader, tasks);
  const lanes = tasks.map((task) => layLane(reader, task, resolution));
  const drawn = new Set(lanes.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)));
  return {
    reader,
    end: recording.elapsed,
    lanes,
    hiddenLanes: all.length - tasks.length,
    freezes: findFreezes(reader, resolution),
    ticks: axisTicks(recording.elapsed, MOST_TICKS),
    kinds: SPAN_KINDS.filter((kind) => drawn.has(kind)),
  };
}

function layLane(reader: LaneReader, task: TaskId, resolution: number): TimelineLane {
  return {
    task,
    name: reader.nameOf(task),
    begin: reader.beginOf(task),
    end: reader.endOf(task),
    outcome: reader.outcomeOf(task),
    stretches: stretchesOf(reader, task, resolution),
  };
}

/** The finest resolution (seconds) at which the lanes do not have more stretches than can be drawn. */
function findResolution(reader: LaneReader, tasks: readonly TaskId[]): number {
  const { elapsed } = reader.recording;
  let resolution = elapsed * FINEST;
  while (resolution < elapsed && countStretches(reader, tasks, resolution) > MOST_STRETCHES) resolution *= 2;
  return resolution;
}

function countStretches(reader: LaneReader, tasks: readonly TaskId[], resolution: number): number {
  return tasks.reduce((count, task) => count + stretchesOf(reader, task, resolution).length, 0);
}

/** @param resolution seconds; freezes closer together than this are one */
function findFreezes(reader: LaneReader, resolution: number): readonly Freeze[] {
  const { spans } = reader.recording;
  const freezes: { start: number; end: number }[] = [];
  for (let row = 0; row < spans.length; row += 1) {
    if (spans.kind[row] !== BLOCKED || !reader.isOnLoop(spans.task[row] ?? 0)) continue;
    const [start, end] = [spans.start[row] ?? 0, spans.end[row] ?? 0];
    const last = freezes.at(-1);
    if (last !== undefined && start - last.end <= resolution) last.end = Math.max(last.end, end);
    else freezes.push({ start, end });
  }
  return freezes;
}
