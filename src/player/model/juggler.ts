// A moment of a recording as the picture that the course teaches: the hand holds the running task, waiting tasks are
// balls in the air whose height is the time left, and while the hand is full every ball hangs still. Knows no pixels.

import type { TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import { stateAt } from "./lane-state.ts";
import type { LaneState } from "./lane-state.ts";
import type { Moment } from "./moment.ts";
import { findHolder } from "./why-sentence.ts";

/** More balls than this cannot be told apart; others are drawn small, and what is more than those is counted. */
const MOST_BALLS = 10;
const MOST_SMALL = 400;

export interface Ball {
  readonly task: TaskId;
  /** Which of the balls it is, from 0: its place from left to right, and its colour. */
  readonly place: number;
  readonly where: BallPlace;
}

export type BallPlace =
  /**
   * `height`: the time left, as a share of the highest that a ball of this run is thrown; `left`: seconds. `late`: how
   * many seconds ago it should have been caught, where it hangs still because nobody can catch it.
   */
  | { readonly kind: "air"; readonly height: number; readonly left: number; readonly late: number }
  /** It waits, but not for a time: for other tasks, or for what never comes. */
  | { readonly kind: "watching"; readonly isForever: boolean }
  /** It could be caught, and waits for the hand; `late`: seconds. `index`: how many are before it. */
  | { readonly kind: "due"; readonly late: number; readonly index: number }
  | { readonly kind: "hand"; readonly isBlocking: boolean }
  | { readonly kind: "caught"; readonly outcome: "returned" | "raised" | "cancelled"; readonly index: number }
  | { readonly kind: "unborn" };

export interface JugglerScene {
  readonly balls: readonly Ball[];
  /** Of more tasks, those that fly or could be caught. */
  readonly small: readonly SmallBall[];
  /** Tasks that are not looked at. */
  readonly more: number;
  /** The task that holds up everything; `null` while the loop turns. */
  readonly blocker: { readonly task: TaskId; readonly until: number } | null;
  /** The longest wait of the run, in seconds: how long the highest ball flies. */
  readonly highest: number;
}

/** A ball among many: only where it is. Both as shares: from left to right, and of the highest throw. */
export interface SmallBall {
  readonly across: number;
  readonly height: number;
}

/** Which lanes have balls: tasks, and the threads and processes beside them; the program only where it is alone. */
function ballLanes(reader: LaneReader): readonly TaskId[] {
  return reader.lanes().slice(0, MOST_BALLS);
}

export function sceneAt(reader: LaneReader, moment: Moment): JugglerScene {
  const tasks = ballLanes(reader);
  const highest = longestWait(reader);
  const holder = findHolder(reader, moment);
  const blocked = holder?.state.kind === "blocked" ? { task: holder.task, ...holder.state } : null;
  // Nobody looks at the clock while the loop is blocked: every ball on it hangs where it was.
  const frozenAt = blocked?.since ?? null;
  const counts = { due: 0, caught: 0 };
  const whereOf = (task: TaskId): BallPlace => {
    const clock = frozenAt !== null && reader.isOnLoop(task) ? frozenAt : moment.seconds;
    const state = stateAt(reader, task, moment);
    // By JavaScript's rules a call runs within the one that calls: only the inner one is in the hand.
    if (state.kind === "running" && holder !== null && holder.task !== task && reader.isOnLoop(task))
      return { kind: "watching", isForever: false };
    return whereIs(state, { clock, now: moment.seconds, highest, frozenAt }, counts);
  };
  const balls = tasks.map((task, place): Ball => ({ task, place, where: whereOf(task) }));
  const others = smallLanes(reader);
  return {
    balls,
    small: others.flatMap((task, index) => smallBall(whereOf(task), (index + 0.5) / others.length)),
    more: reader.lanes().length - tasks.length - others.length,
    blocker: blocked === null ? null : { task: blocked.task, until: blocked.until },
    highest,
  };
}

function smallLanes(reader: LaneReader): readonly TaskId[] {
  return reader.lanes().slice(MOST_BALLS, MOST_BALLS + MOST_SMALL);
}

function smallBall(where: BallPlace, across: number): SmallBall[] {
  if (where.kind === "air") return [{ across, height: where.height }];
  return where.kind === "due" ? [{ across, height: 0 }] : [];
}

interface Clocks {
  /** Seconds by which the height is measured. */
  readonly clock: number;
  readonly now: number;
  readonly highest: number;
  readonly frozenAt: number | null;
}

function whereIs(state: LaneState, clocks: Clocks, counts: { due: number; caught: number }): BallPlace {
  switch (state.kind) {
    case "unborn":
      return { kind: "unborn" };
    case "running":
      return { kind: "hand", isBlocking: false };
    case "blocked":
      return { kind: "hand", isBlocking: true };
    case "waiting":
      return inTheAir(state, clocks);
    case "ready":
      return due(state.since, clocks, counts);
    case "done": {
      const outcome = state.outcome === "raised" || state.outcome === "cancelled" ? state.outcome : "returned";
      return { kind: "caught", outcome, index: counts.caught++ };
    }
  }
}

function inTheAir(state: Extract<LaneState, { kind: "waiting" }>, clocks: Clocks): BallPlace {
  if (state.until === null) return { kind: "watching", isForever: true };
  const isForTasks = state.cause.reason === "task" || state.cause.reason === "tasks";
  if (isForTasks) return { kind: "watching", isForever: false };
  return aloft(state.until - clocks.clock, 0, clocks.highest);
}

/** A ball that came due while the loop was blocked hangs where it was, and nobody catches it. */
function due(since: number, { now, frozenAt, highest }: Clocks, counts: { due: number }): BallPlace {
  if (frozenAt !== null && since > frozenAt) return aloft(since - frozenAt, now - since, highest);
  return { kind: "due", late: now - since, index: counts.due++ };
}

function aloft(left: number, late: number, highest: number): BallPlace {
  return { kind: "air", left, late, height: highest === 0 ? 0 : Math.min(left / highest, 1) };
}

const longest = new WeakMap<LaneReader, number>();

/** Seconds; waits for other tasks are no throws. */
function longestWait(reader: LaneReader): number {
  const known = longest.get(reader);
  if (known !== undefined) return known;
  let found = 0;
  for (const task of [...ballLanes(reader), ...smallLanes(reader)]) found = Math.max(found, longestThrow(reader, task));
  longest.set(reader, found);
  return found;
}

function longestThrow(reader: LaneReader, task: TaskId): number {
  const { spans } = reader.recording;
  let found = 0;
  for (const row of reader.rowsOf(task)) {
    if (reader.isThrow(row)) found = Math.max(found, (spans.end[row] ?? 0) - (spans.start[row] ?? 0));
  }
  return found;
}
