// `asyncio.PriorityQueue`: the smallest item comes out first. A heap as CPython's heapq.py makes it, so that items
// which compare equal come out in the same order, too; and comparison as Python compares numbers, strings and tuples.

import type { RunState } from "../../run-state.ts";
import { Queue } from "./queue.ts";
import type { Store } from "./queue.ts";

export class PriorityQueue extends Queue {
  constructor(state: RunState, maxsize: number) {
    super(state, maxsize, new Heap());
  }
}

class Heap implements Store {
  readonly #items: unknown[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: unknown): void {
    this.#items.push(item);
    this.#rise(this.#items.length - 1);
  }

  shift(): unknown {
    const last = this.#items.pop();
    if (this.#items.length === 0) return last;
    const [first] = this.#items;
    const hole = this.#sinkHole();
    this.#items[hole] = last;
    this.#rise(hole);
    return first;
  }

  /** Moves an item up until its parent is not greater, by swaps: a comparison may throw. _heapqmodule.c, siftdown. */
  #rise(from: number): void {
    const items = this.#items;
    for (let index = from; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!isLess(items[index], items[parent])) return;
      [items[index], items[parent]] = [items[parent], items[index]];
      index = parent;
    }
  }

  /** Fills the place of the first item from below, the smaller child each time, down to a leaf. heapq.py, _siftup. */
  #sinkHole(): number {
    const items = this.#items;
    let hole = 0;
    for (let child = 1; child < items.length; child = 2 * hole + 1) {
      const right = child + 1;
      const smaller = right < items.length && !isLess(items[child], items[right]) ? right : child;
      items[hole] = items[smaller];
      hole = smaller;
    }
    return hole;
  }
}

/** Python's `<`. @throws TypeError for what has no order */
export function isLess(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return isLessTuple(one, other);
  const [a, b] = [comparable(one), comparable(other)];
  if (isNumeric(a) && isNumeric(b)) return a < b;
  if (typeof a === "string" && typeof b === "string") return a < b;
  throw new TypeError(`'<' not supported between instances of '${kindOf(one)}' and '${kindOf(other)}'`);
}

/** The first elements that differ decide; else the shorter one comes first. CPython Objects/tupleobject.c. */
function isLessTuple(one: readonly unknown[], other: readonly unknown[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (!isEqual(one[index], other[index])) return isLess(one[index], other[index]);
  }
  return one.length < other.length;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, index) => isEqual(element, other[index]));
  }
  const [a, b] = [comparable(one), comparable(other)];
  return isNumeric(a) && isNumeric(b) ? Number(a) === Number(b) : a === b;
}

/** What stands for a value in comparisons: an object that has a `valueOf` of its own (a Date, say) is ordered by it. */
function comparable(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value.valueOf() : value;
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "object" ? value.constructor.name : typeof value;
}
