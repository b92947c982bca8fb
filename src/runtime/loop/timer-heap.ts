// The timers of a loop: a heap ordered by deadline, and among equal deadlines by creation. It has no clock.
// Deadlines and creation numbers lie in typed arrays of their own: comparing then touches no object, and an array of
// numbers is what the processor's cache likes best. Four children a node, for half the levels of a binary heap.

/** What a timer does when its deadline has come. */
export interface Timer {
  /** Seconds on the loop's clock. */
  readonly deadline: number;
  /** A cancelled timer stays in the heap until it comes to the top, as in CPython's `_run_once`. */
  readonly isCancelled: boolean;
  run(): void;
}

const CHILDREN = 4;

export class TimerHeap {
  #deadlines = new Float64Array(256);
  #created = new Float64Array(256);
  #timers: Timer[] = [];
  #length = 0;
  #counter = 0;

  /** Timers that wait here, cancelled ones included. */
  get length(): number {
    return this.#length;
  }

  push(timer: Timer): void {
    if (this.#length === this.#deadlines.length) this.#grow();
    this.#counter += 1;
    this.#rise(this.#length, timer, timer.deadline, this.#counter);
    this.#length += 1;
  }

  /** The earliest timer that has not been cancelled; drops cancelled ones from the top on the way. */
  peek(): Timer | undefined {
    while (this.#length > 0) {
      const first = this.#timers[0];
      if (first === undefined || !first.isCancelled) return first;
      this.#removeFirst();
    }
    return undefined;
  }

  /** Takes out the earliest timer that is due before `end` (seconds) and not cancelled. */
  takeDueBefore(end: number): Timer | undefined {
    const first = this.peek();
    if (first === undefined || first.deadline >= end) return undefined;
    this.#removeFirst();
    return first;
  }

  #removeFirst(): void {
    this.#length -= 1;
    const last = this.#timers.pop();
    if (last === undefined || this.#length === 0) return;
    this.#sink(last, this.#deadlines[this.#length] ?? 0, this.#created[this.#length] ?? 0);
  }

  #isBefore(deadline: number, created: number, index: number): boolean {
    const other = this.#deadlines[index] ?? 0;
    return deadline < other || (deadline === other && created < (this.#created[index] ?? 0));
  }

  #put(index: number, timer: Timer, deadline: number, created: number): void {
    this.#timers[index] = timer;
    this.#deadlines[index] = deadline;
    this.#created[index] = created;
  }

  #move(from: number, to: number): void {
    const timer = this.#timers[from];
    if (timer !== undefined) this.#put(to, timer, this.#deadlines[from] ?? 0, this.#created[from] ?? 0);
  }

  #rise(from: number, timer: Timer, deadline: number, created: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 2;
      if (!this.#isBefore(deadline, created, parent)) break;
      this.#move(parent, index);
      index = parent;
    }
    this.#put(index, timer, deadline, created);
  }

  #sink(timer: Timer, deadline: number, created: number): void {
    let index = 0;
    for (;;) {
      const child = this.#earliestChild(index);
      if (child < 0 || this.#isBefore(deadline, created, child)) break;
      this.#move(child, index);
      index = child;
    }
    this.#put(index, timer, deadline, created);
  }

  #earliestChild(index: number): number {
    const first = index * CHILDREN + 1;
    if (first >= this.#length) return -1;
    const end = Math.min(first + CHILDREN, this.#length);
    let best = first;
    for (let i = first + 1; i < end; i += 1) {
      if (this.#isBefore(this.#deadlines[i] ?? 0, this.#created[i] ?? 0, best)) best = i;
    }
    return best;
  }

  #grow(): void {
    const size = this.#deadlines.length * 2;
    const deadlines = new Float64Array(size);
    deadlines.set(this.#deadlines);
    this.#deadlines = deadlines;
    const created = new Float64Array(size);
    created.set(this.#created);
    this.#created = created;
  }
}
