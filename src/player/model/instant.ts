// A run that takes no time, laid out for the timeline: there its steps stand side by side, in their order. Positions are
// counted in steps from 0; moments and times are the recording's.

import { NONE, REASONS, SPAN_KINDS } from "#recording";
import type { TaskId } from "#recording";
import { isEndless } from "./endless.ts";
import type { LaneReader } from "./lane-reader.ts";
import { causeOf, rankOfBirth } from "./lane-state.ts";
import { countWhile } from "./instant-order.ts";
import type { Moment } from "./moment.ts";
import type { Stretch } from "./stretches.ts";
import type { Tick } from "./time-scale.ts";

/** More steps than this would be too narrow to be told apart. */
const MOST_STEPS = 60;
/** So many of them have their number below. */
const MOST_NUMBERED = 12;

const [RUNNING, WAITING] = [SPAN_KINDS.indexOf("running"), SPAN_KINDS.indexOf("waiting")];
const NO_CAUSE = { reason: REASONS[0], at: 0, target: NONE, label: null } as const;

export class Instant {
  readonly #reader: LaneReader;
  /** The rows of `spans` that are steps, in their order. */
  readonly #steps: readonly number[];

  /** `null` where time passes, or where there is nothing to put in order. */
  static of(reader: LaneReader): Instant | null {
    const { spans, elapsed, outcome } = reader.recording;
    if (elapsed > 0 || isEndless(outcome)) return null;
    const rows = Array.from({ length: spans.length }, (_, row) => row);
    // The program's own steps have no lane where it only starts what runs: a place without a mark would be a riddle.
    const steps = rows.filter((row) => spans.kind[row] === RUNNING && reader.laneOf(spans.task[row] ?? NONE) >= 0);
    return steps.length < 2 || steps.length > MOST_STEPS ? null : new Instant(reader, steps);
  }

  private constructor(reader: LaneReader, steps: readonly number[]) {
    this.#reader = reader;
    this.#steps = steps;
  }

  get length(): number {
    return this.#steps.length;
  }

  /** As wide as its steps, and one more where somebody still waits after the last of them. */
  get width(): number {
    const { tasks } = this.#reader.recording;
    return this.length + Number(this.#reader.lanes().some((task) => (tasks.finished[task] ?? NONE) === NONE));
  }

  /** How many steps have begun by a moment; at the end, all of the width. */
  positionOf({ rank }: Moment): number {
    if (rank === Infinity) return this.width;
    return countWhile(this.length, (index) => (this.#steps[index] ?? 0) <= rank);
  }

  /** The moment at which so many steps have begun, and nothing after them has. */
  momentOf(position: number): Moment {
    const next = this.#steps[Math.round(position)];
    return { seconds: 0, rank: next === undefined ? Infinity : next - 0.25 };
  }

  /** Where a lane begins: after the step in which it came to be. */
  beginOf(task: TaskId): number {
    return this.positionOf({ seconds: 0, rank: rankOfBirth(this.#reader, task) });
  }

  endOf(task: TaskId): number {
    const isOver = (this.#reader.recording.tasks.finished[task] ?? NONE) !== NONE;
    const last = this.#reader.rowsOf(task).findLast((row) => this.#isStep(row));
    return isOver && last !== undefined ? this.#steps.indexOf(last) + 1 : this.width;
  }

  /** Its steps, and between them what it waits for: its turn, where nothing else is known. */
  stretchesOf(task: TaskId): readonly Stretch[] {
    const stretches: Stretch[] = [];
    let from = this.beginOf(task);
    let wait = NONE;
    const waitUntil = (to: number): void => {
      if (to > from) stretches.push(this.#stretch(task, "waiting", wait, from, to));
      wait = NONE;
    };
    for (const row of this.#reader.rowsOf(task)) {
      if (this.#reader.recording.spans.kind[row] === WAITING) wait = row;
      if (!this.#isStep(row)) continue;
      const place = this.#steps.indexOf(row);
      waitUntil(place);
      stretches.push(this.#stretch(task, "running", row, place, place + 1));
      from = place + 1;
    }
    waitUntil(this.endOf(task));
    return stretches;
  }

  /** In the middle of each step its number, of many steps not of every one. */
  ticks(): readonly Tick[] {
    const each = Math.ceil(this.length / MOST_NUMBERED);
    return Array.from({ length: Math.ceil(this.length / each) }, (_, index) => ({
      seconds: index * each + 0.5,
      label: String(index * each + 1),
    }));
  }

  #isStep(row: number): boolean {
    return this.#reader.recording.spans.kind[row] === RUNNING;
  }

  #stretch(task: TaskId, kind: "running" | "waiting", row: number, start: number, end: number): Stretch {
    const cause = row === NONE ? NO_CAUSE : causeOf(this.#reader, row);
    // No timer has to be waited for here: what it calls waits for its turn.
    const isReady = row === NONE || (kind === "waiting" && this.#reader.isTimed(row));
    return {
      task,
      kind,
      start,
      end,
      count: 1,
      filled: end - start,
      at: cause.at,
      cause: isReady ? { ...cause, reason: "turn" } : cause,
      measure: "steps",
    };
  }
}
