// What each lane is doing right now. One lane's numbers lie side by side, because they are looked at together, and each
// step of a program with many tasks looks at another lane's.

import { NONE } from "#recording";
import type { TaskId } from "#recording";

/** The span's kind and its reason, in one number. */
const WHAT = 0;
const START = 1;
const ROW = 2;
const READY_SINCE = 3;
/** When it became ready, as `Noted`. */
const WOKEN = 4;
const NUMBERS = 5;

const KINDS = 4;

/** In the place of a kind: the lane has not run yet. */
export const NOT_BEGUN = -2;
/** In the place of a kind: the lane is between two spans. */
const NO_SPAN = NONE;

export class OpenSpans {
  #numbers = new Float64Array(64 * NUMBERS);

  /** A new lane. Lanes come in the order of their ids. */
  add(id: TaskId): void {
    const at = id * NUMBERS;
    if (at === this.#numbers.length) {
      const wider = new Float64Array(at * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[at + WHAT] = NOT_BEGUN;
    this.#numbers[at + READY_SINCE] = Infinity;
  }

  /** @param row where the span is written, or `NONE` where it is not kept */
  open(id: TaskId, kind: number, reason: number, start: number, row: number): void {
    const at = id * NUMBERS;
    this.#numbers[at + WHAT] = reason * KINDS + kind;
    this.#numbers[at + START] = start;
    this.#numbers[at + WOKEN] = NONE;
    this.#numbers[at + ROW] = row;
  }

  close(id: TaskId): void {
    this.#numbers[id * NUMBERS + WHAT] = NO_SPAN;
  }

  /** What it waits for has come. @param since logical seconds; `woken`: when it joined the queue, if that is to be known */
  markReady(id: TaskId, since: number, woken: number): void {
    const at = id * NUMBERS;
    this.#numbers[at + READY_SINCE] = since;
    this.#numbers[at + WOKEN] = woken;
  }

  /** When what it waits for had come; `NONE` where it has not. */
  wokenOf(id: TaskId): number {
    return this.#numbers[id * NUMBERS + WOKEN] ?? NONE;
  }

  /** Since when it has been ready (logical seconds), and from now on is no more; `Infinity` where it was not. */
  takeReadySince(id: TaskId): number {
    const at = id * NUMBERS + READY_SINCE;
    const since = this.#numbers[at] ?? Infinity;
    this.#numbers[at] = Infinity;
    return since;
  }

  kindOf(id: TaskId): number {
    const what = this.#numbers[id * NUMBERS + WHAT] ?? NO_SPAN;
    return what < 0 ? what : what % KINDS;
  }

  reasonOf(id: TaskId): number {
    return Math.floor((this.#numbers[id * NUMBERS + WHAT] ?? 0) / KINDS);
  }

  startOf(id: TaskId): number {
    return this.#numbers[id * NUMBERS + START] ?? 0;
  }

  rowOf(id: TaskId): number {
    return this.#numbers[id * NUMBERS + ROW] ?? NONE;
  }
}
