// A moment of a recording as the event loop sees it: which turn it is, whose step it is, who is in line, which timers
// run and who waits for something else.

import { SPAN_KINDS } from "#recording";
import type { Recording, TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import { begunRows, stateAt } from "./lane-state.ts";
import type { Ending, LaneState } from "./lane-state.ts";
import { countWhile, hasHappened } from "./instant-order.ts";
import type { Moment } from "./moment.ts";
import { queueOf, queuesOf } from "./queues.ts";
import type { QueueName } from "./queues.ts";

const RUNNING = SPAN_KINDS.indexOf("running");
/** Of the tasks in a list, so many are shown; the rest is counted. */
const MOST_SHOWN = 12;

export interface LoopScene {
  /** Which turn of the loop it is, from 1; 0 before the first. `of`: how many there are. */
  readonly turn: number;
  readonly of: number;
  /** Who has the loop. */
  readonly running: LoopEntry | null;
  /** By JavaScript's rules: those that go on when the calls are over in which that one runs, innermost first. */
  readonly callers: Listed;
  /** In the order in which the loop takes from them; those in each in the order in which their steps come. */
  readonly queues: readonly Queue[];
  /** In the order in which they ring. */
  readonly timers: Listed;
  /** Those that wait for another task, or for what only the world or nobody can bring. */
  readonly waiting: Listed;
  /** On lanes of their own, beside the loop. */
  readonly beside: Listed;
}

export interface LoopEntry {
  readonly task: TaskId;
  readonly state: LaneState;
}

export interface Queue {
  readonly name: QueueName;
  readonly list: Listed;
}

export interface Listed {
  readonly shown: readonly LoopEntry[];
  readonly more: number;
}

export function loopAt(reader: LaneReader, moment: Moment): LoopScene {
  const { recording } = reader;
  const entries = reader.lanes().map((task) => ({ task, state: stateAt(reader, task, moment) }));
  const onLoop = entries.filter(({ task }) => reader.isOnLoop(task));
  const ready = onLoop
    .filter(({ state }) => state.kind === "ready")
    .sort((one, other) => nextRow(reader, one.task, moment) - nextRow(reader, other.task, moment));
  const waiting = onLoop.filter(({ state }) => state.kind === "waiting");
  const running = onLoop.filter(({ state }) => state.kind === "running" || state.kind === "blocked");
  const holder = reader.lastStepBy(moment);
  const callers = running.filter(({ task }) => task !== holder && running.some((entry) => entry.task === holder));
  const isTimed = ({ state }: LoopEntry): boolean =>
    state.kind === "waiting" && (state.cause.reason === "sleep" || state.cause.reason === "timer");
  return {
    turn: turnsUntil(recording, moment),
    of: recording.loop.length,
    running: running.find(({ task }) => task === holder) ?? running[0] ?? null,
    queues: queuesOf(reader).map((name) => ({
      name,
      list: listed(ready.filter(({ task }) => queueOf(reader, task, moment) === name)),
    })),
    timers: listed(waiting.filter(isTimed).sort((one, other) => endingOf(one.state) - endingOf(other.state))),
    callers: listed(callers.reverse()),
    waiting: listed(waiting.filter((entry) => !isTimed(entry))),
    beside: listed(entries.filter(({ task, state }) => !reader.isOnLoop(task) && isAlive(state))),
  };
}

/** The moments at which the turn before and the one after this begin. */
export function turnBeginning({ loop }: Recording, turn: number): Moment | null {
  if (turn < 1 || turn > loop.length) return null;
  return { seconds: loop.time[turn - 1] ?? 0, rank: (loop.order[turn - 1] ?? 0) - 0.01 };
}

/** So many tasks can be looked at in every frame. */
const MANY = 2000;
/** Of a run with more, so many moments. */
const MOMENTS = 200;

/** The moment to look at while a run is played: of very many tasks, not every one. */
export function momentToDraw({ recording: { tasks, elapsed } }: LaneReader, moment: Moment): Moment {
  if (tasks.length <= MANY || elapsed === 0 || moment.rank !== Infinity || moment.seconds >= elapsed) return moment;
  const step = elapsed / MOMENTS;
  return { seconds: Math.floor(moment.seconds / step) * step, rank: Infinity };
}

/** How many turns of the loop have begun. */
function turnsUntil({ loop }: Recording, moment: Moment): number {
  return countWhile(loop.length, (row) => hasHappened(loop.time[row] ?? 0, (loop.order[row] ?? 0) - 0.01, moment));
}

function listed(entries: readonly LoopEntry[]): Listed {
  return { shown: entries.slice(0, MOST_SHOWN), more: Math.max(entries.length - MOST_SHOWN, 0) };
}

/** The first row of a lane that has not begun: the recording knows who comes next. */
function nextRow(reader: LaneReader, task: TaskId, moment: Moment): number {
  const { spans } = reader.recording;
  const rows = reader.rowsOf(task);
  const { length } = begunRows(reader, task, moment);
  const next = rows.subarray(length).find((row) => spans.kind[row] === RUNNING);
  return next ?? Infinity;
}

function endingOf(state: LaneState): number {
  const until: Ending = state.kind === "waiting" ? state.until : null;
  return until ?? Infinity;
}

function isAlive({ kind }: LaneState): boolean {
  return kind !== "unborn" && kind !== "done";
}
