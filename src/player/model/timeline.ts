// A recording laid out for the timeline: which lanes, which stretches of them, which moments on the axis. What does not
// fit is summed up. Knows shares of the whole, no pixels.

import { SPAN_KINDS } from "#recording";
import type { Recording, SpanKind, TaskId, TaskOutcome } from "#recording";
import { awaitEdges } from "./await-edges.ts";
import type { AwaitEdge } from "./await-edges.ts";
import { layBands } from "./bands.ts";
import type { Band } from "./bands.ts";
import { formatStamp } from "./format.ts";
import type { Instant } from "./instant.ts";
import { LaneReader } from "./lane-reader.ts";
import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";
import { stretchesOf } from "./stretches.ts";
import type { Stretch } from "./stretches.ts";
import { axisTicks } from "./time-scale.ts";
import type { Tick, TimeWindow } from "./time-scale.ts";

/** How much is drawn: more than this neither fits a page nor is drawn in no time. */
export const MOST_LANES = 24;
/** Of more lanes than that, so many are drawn for themselves, and the others in bands. */
const LANES_BESIDE_BANDS = 4;
const MOST_STRETCHES = 300;
export const MOST_TICKS = 5;
/** Shares of the whole that a picture can tell apart. */
const FINEST = 1 / 500;

const BLOCKED = SPAN_KINDS.indexOf("blocked");

export interface TimelineLane {
  readonly task: TaskId;
  /** Which of all lanes it is, from 0. */
  readonly place: number;
  readonly name: string;
  /** Seconds. */
  readonly begin: number;
  /** Seconds. */
  readonly end: number;
  readonly outcome: TaskOutcome;
  readonly stretches: readonly Stretch[];
}

/** Seconds in which the loop was blocked: nothing on it could run. */
interface Freeze {
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  readonly reader: LaneReader;
  /** Seconds. */
  readonly end: number;
  readonly window: TimeWindow;
  readonly lanes: readonly TimelineLane[];
  /** Below the lanes: those that did not fit. */
  readonly bands: readonly Band[];
  readonly edges: readonly AwaitEdge[];
  readonly freezes: readonly Freeze[];
  readonly ticks: readonly Tick[];
  readonly kinds: readonly SpanKind[];
  /** How far the whole picture reaches: beyond the end where a step did not end. */
  readonly extent: number;
  /** Of a run that takes no time, its steps: all that is called seconds here is counted in them. */
  readonly instant: Instant | null;
}

/** What of a recording is looked at. */
export interface View {
  /** `null`: all of the run. */
  readonly window: TimeWindow | null;
  /** Places in the reader's list of lanes; `null`: all of them. */
  readonly lanes: { readonly first: number; readonly count: number } | null;
}

export const WHOLE: View = { window: null, lanes: null };

export function layTimeline(recording: Recording, view: View = WHOLE): Timeline {
  const reader = readerOf(recording);
  const window = view.window ?? { from: 0, to: recording.elapsed };
  const all = reader.lanes();
  const { first, count } = view.lanes ?? { first: 0, count: all.length };
  const alone = count > MOST_LANES ? LANES_BESIDE_BANDS : count;
  const tasks = all.slice(first, first + alone);
  const resolution = findResolution(reader, tasks, window);
  const lanes = tasks.map((task) => layLane(reader, task, window, resolution));
  const drawn = new Set(lanes.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)));
  const most = MOST_LANES - LANES_BESIDE_BANDS;
  return {
    reader,
    end: recording.elapsed,
    window,
    lanes,
    bands: count > alone ? layBands(reader, first + alone, count - alone, most, window) : [],
    edges: awaitEdges(reader, tasks),
    freezes: findFreezes(reader, resolution),
    ticks: axisTicks(window, MOST_TICKS),
    extent: recording.elapsed,
    kinds: SPAN_KINDS.filter((kind) => drawn.has(kind)),
    instant: null,
  };
}

/** Where in the picture a moment is. */
export function positionOf({ instant, end, extent }: Timeline, moment: Moment): number {
  if (instant !== null) return instant.positionOf(moment);
  return moment.seconds >= end && moment.rank === Infinity ? extent : moment.seconds;
}

/** The moment at a place of the picture. */
export function momentOf({ instant }: Timeline, position: number): Moment {
  return instant === null ? momentAt(position) : instant.momentOf(position);
}

/** What a place of the picture is called: "+1.000 s", or "step 3". */
export function sayPosition({ instant }: Timeline, position: number): string {
  return instant === null ? formatStamp(position) : `step ${String(Math.min(position + 1, instant.length))}`;
}

const readers = new WeakMap<Recording, LaneReader>();

/** One reader for all who look at a recording. */
export function readerOf(recording: Recording): LaneReader {
  const reader = readers.get(recording) ?? new LaneReader(recording);
  readers.set(recording, reader);
  return reader;
}

function layLane(reader: LaneReader, task: TaskId, window: TimeWindow, resolution: number): TimelineLane {
  return {
    ...laneOf(reader, task),
    begin: reader.beginOf(task),
    end: reader.endOf(task),
    stretches: stretchesOf(reader, task, resolution, window),
  };
}

export function laneOf(reader: LaneReader, task: TaskId): Pick<TimelineLane, "task" | "place" | "name" | "outcome"> {
  return { task, place: reader.laneOf(task), name: reader.nameOf(task), outcome: reader.outcomeOf(task) };
}

/** The finest resolution (seconds) at which the lanes do not have more stretches than can be drawn. */
function findResolution(reader: LaneReader, tasks: readonly TaskId[], window: TimeWindow): number {
  const width = window.to - window.from;
  let resolution = width * FINEST;
  while (resolution < width && countStretches(reader, tasks, window, resolution) > MOST_STRETCHES) resolution *= 2;
  return resolution;
}

function countStretches(reader: LaneReader, tasks: readonly TaskId[], window: TimeWindow, resolution: number): number {
  return tasks.reduce((count, task) => count + stretchesOf(reader, task, resolution, window).length, 0);
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
