// The timers of a loop, ordered by deadline, and among equal deadlines by creation. It has no clock.
// Timers of one deadline form a list, and the heap orders the lists: many tasks often wait for one moment, and then
// each costs no more than to be appended.

/** What a timer does when its deadline has come. */
export interface Timer {
  /** Seconds on the loop's clock. */
  readonly deadline: number;
  /** A cancelled timer stays where it is until it comes to the top, as in CPython's `_run_once`. */
  readonly isCancelled: boolean;
  /** The next timer of the same deadline; only `TimerHeap` changes it. */
  next: Timer | null;
  run(): void;
}

/** The timers of one deadline, in order of creation. */
interface Moment {
  readonly deadline: number;
  first: Timer;
  last: Timer;
}

export class TimerHeap {
  readonly #heap: Moment[] = [];
  readonly #moments = new Map<number, Moment>();
  #length = 0;

  /** Timers that wait here, cancelled ones included. */
  get length(): number {
    return this.#length;
  }

  push(timer: Timer): void {
    const { deadline } = timer;
    this.#length += 1;
    const moment = this.#moments.get(deadline);
    if (moment === undefined) {
      const added = { deadline, first: timer, last: timer };
      this.#moments.set(deadline, added);
      this.#rise(added);
    } else {
      moment.last.next = timer;
      moment.last = timer;
    }
  }

  /** The earliest timer that has not been cancelled; drops cancelled ones from the top on the way. */
  peek(): Timer | undefined {
    for (let moment = this.#heap[0]; moment !== undefined; moment = this.#heap[0]) {
      if (!moment.first.isCancelled) return moment.first;
      this.#removeFirst(moment);
    }
    return undefined;
  }

  /** Takes out the earliest timer that is due before `end` (seconds) and not cancelled. */
  takeDueBefore(end: number): Timer | undefined {
    for (let moment = this.#heap[0]; moment !== undefined; moment = this.#heap[0]) {
      const { first } = moment;
      if (!first.isCancelled && moment.deadline >= end) return undefined;
      this.#removeFirst(moment);
      if (!first.isCancelled) return first;
    }
    return undefined;
  }

  #removeFirst(moment: Moment): void {
    this.#length -= 1;
    const { next } = moment.first;
    if (next !== null) {
      moment.first = next;
      return;
    }
    this.#moments.delete(moment.deadline);
    const last = this.#heap.pop();
    if (last !== undefined && last !== moment) this.#sink(last);
  }

  #rise(moment: Moment): void {
    const heap = this.#heap;
    let index = heap.length;
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = heap[parentIndex];
      if (parent === undefined || !(moment.deadline < parent.deadline)) break;
      heap[index] = parent;
      index = parentIndex;
    }
    heap[index] = moment;
  }

  #sink(moment: Moment): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      const childIndex = this.#earlierChildOf(index);
      const child = heap[childIndex];
      if (child === undefined || !(child.deadline < moment.deadline)) break;
      heap[index] = child;
      index = childIndex;
    }
    heap[index] = moment;
  }

  #earlierChildOf(index: number): number {
    const left = index * 2 + 1;
    const [one, other] = [this.#heap[left], this.#heap[left + 1]];
    return one !== undefined && other !== undefined && other.deadline < one.deadline ? left + 1 : left;
  }
}
