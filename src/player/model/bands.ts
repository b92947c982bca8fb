// More lanes than can be drawn, summed up: neighbours share a band, and a band shows how much of it waits, and where the
// loop is blocked, moment by moment. Ten thousand tasks become twenty bands, and none is left out.

import { REASONS, SPAN_KINDS } from "#recording";
import type { TaskId } from "#recording";
import type { LaneReader } from "./lane-reader.ts";
import type { TimeWindow } from "./time-scale.ts";

/** As many moments as a picture can tell apart in a band. */
const COLUMNS = 120;
/** Strengths that can be told apart. */
export const LEVELS = 4;

const [RUNNING, WAITING, BLOCKED] = (["running", "waiting", "blocked"] as const).map((kind) =>
  SPAN_KINDS.indexOf(kind),
);
const TURN = REASONS.indexOf("turn");

export interface Band {
  /** Its lanes, as places in the reader's list of lanes. */
  readonly first: number;
  readonly count: number;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** A stretch of a band in which the same share of its lanes does the same. Shares of the window's width. */
export interface Cell {
  readonly kind: "waiting" | "ready" | "blocked" | "step";
  readonly from: number;
  readonly to: number;
  /** 1 to `LEVELS`. */
  readonly level: number;
}

/** @param most how many bands there may be */
export function layBands(reader: LaneReader, first: number, count: number, most: number, window: TimeWindow): Band[] {
  const size = Math.ceil(count / most);
  const lanes = reader.lanes();
  const sums = Array.from({ length: Math.ceil(count / size) }, () => new BandSum());
  const bandOf = (task: TaskId): BandSum | undefined => {
    const place = reader.laneOf(task) - first;
    return place < 0 || place >= count ? undefined : sums[Math.floor(place / size)];
  };
  sumUp(reader, bandOf, window);
  return sums.map((sum, index) => {
    const [begin, end] = [first + index * size, Math.min(first + (index + 1) * size, first + count)];
    return {
      first: begin,
      count: end - begin,
      name: nameOf(reader, lanes[begin] ?? 0, lanes[end - 1] ?? 0),
      cells: sum.cells(end - begin),
    };
  });
}

function nameOf(reader: LaneReader, first: TaskId, last: TaskId): string {
  return first === last ? reader.nameOf(first) : rangeOfNames(reader.nameOf(first), reader.nameOf(last));
}

/** A name with a number in it: what stands before it, its sign, itself, and what comes after. */
const NUMBERED = /^(.*?)(#?)(\d+)(\D*)$/u;

/** "worker #5 – #504", "Thread-4 – 54 (serve)", or both names where more than their number differs. */
export function rangeOfNames(one: string, other: string): string {
  const [, stem, sign = "", number = "", rest] = NUMBERED.exec(one) ?? [];
  const [, otherStem, , otherNumber = "", otherRest] = NUMBERED.exec(other) ?? [];
  return stem !== undefined && stem === otherStem && rest === otherRest
    ? `${stem}${sign}${number} – ${sign}${otherNumber}${rest ?? ""}`
    : `${one} – ${other}`;
}

function sumUp(reader: LaneReader, bandOf: (task: TaskId) => BandSum | undefined, { from, to }: TimeWindow): void {
  const { spans } = reader.recording;
  const scale = to > from ? COLUMNS / (to - from) : 0;
  for (let row = 0; row < spans.length; row += 1) {
    const [start, end] = [spans.start[row] ?? 0, spans.end[row] ?? 0];
    if (end < from || start > to) continue;
    const task = spans.task[row] ?? 0;
    const sum = bandOf(task);
    if (sum === undefined) continue;
    const [left, right] = [(start - from) * scale, (end - from) * scale].map((at) =>
      Math.min(Math.max(at, 0), COLUMNS),
    );
    sum.add(spans.kind[row] ?? 0, spans.reason[row] ?? 0, left ?? 0, right ?? 0);
  }
}

/** How many lanes of a band are in each state, column by column. */
class BandSum {
  readonly #waiting = new Coverage();
  readonly #ready = new Coverage();
  readonly #blocked = new Coverage();
  readonly #steps = new Float64Array(COLUMNS);

  /** @param left where it begins and ends, in columns */
  add(kind: number, reason: number, left: number, right: number): void {
    if (kind === BLOCKED) this.#blocked.add(left, right);
    else if (kind === WAITING) (reason === TURN ? this.#ready : this.#waiting).add(left, right);
    else if (kind === RUNNING) {
      const column = Math.min(Math.floor(left), COLUMNS - 1);
      this.#steps[column] = (this.#steps[column] ?? 0) + 1;
    }
  }

  cells(lanes: number): readonly Cell[] {
    const level = (share: number): number =>
      share <= 1e-9 ? 0 : Math.max(1, Math.ceil(Math.min(share, 1) * LEVELS - 1e-9));
    const [waiting, ready, blocked] = [this.#waiting.columns(), this.#ready.columns(), this.#blocked.columns()];
    return [
      ...runs(
        "waiting",
        waiting.map((sum) => level(sum / lanes)),
      ),
      ...runs(
        "ready",
        ready.map((sum) => level(sum / lanes)),
      ),
      // One is enough to block them all.
      ...runs(
        "blocked",
        blocked.map((sum) => level(sum)),
      ),
      ...runs(
        "step",
        Array.from(this.#steps, (sum) => level(sum / lanes)),
      ),
    ];
  }
}

/** Sums of stretches per column, in constant time for each. */
class Coverage {
  readonly #edge = new Float64Array(COLUMNS + 1);
  readonly #whole = new Float64Array(COLUMNS + 2);

  add(left: number, right: number): void {
    const [first, last] = [Math.min(Math.floor(left), COLUMNS - 1), Math.min(Math.floor(right), COLUMNS)];
    if (first === last) {
      this.#edge[first] = (this.#edge[first] ?? 0) + right - left;
      return;
    }
    this.#edge[first] = (this.#edge[first] ?? 0) + first + 1 - left;
    this.#edge[last] = (this.#edge[last] ?? 0) + right - last;
    this.#whole[first + 1] = (this.#whole[first + 1] ?? 0) + 1;
    this.#whole[last] = (this.#whole[last] ?? 0) - 1;
  }

  columns(): number[] {
    let whole = 0;
    return Array.from({ length: COLUMNS }, (_, column) => {
      whole += this.#whole[column] ?? 0;
      return whole + (this.#edge[column] ?? 0);
    });
  }
}

function runs(kind: Cell["kind"], levels: readonly number[]): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0, to = 0; from < levels.length; from = to) {
    while (to < levels.length && levels[to] === levels[from]) to += 1;
    const level = levels[from] ?? 0;
    if (level > 0) cells.push({ kind, from: from / COLUMNS, to: to / COLUMNS, level });
  }
  return cells;
}
