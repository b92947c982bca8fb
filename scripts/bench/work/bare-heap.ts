// The floor: what any event loop has to do for the sleeping tasks, and nothing else. A binary heap, ordered by deadline
// and creation, with one entry pushed, popped and called for each sleep. `bare-heap.ts TASKS`

import { measureAndSay } from "./say.ts";

interface Entry {
  readonly deadline: number;
  readonly order: number;
  readonly call: () => void;
}

const heap: Entry[] = [];
let created = 0;
let now = 0;
let finished = 0;

function isBefore(a: Entry, b: Entry): boolean {
  return a.deadline < b.deadline || (a.deadline === b.deadline && a.order < b.order);
}

function push(delay: number, call: () => void): void {
  const entry = { deadline: now + delay, order: created++, call };
  let index = heap.length;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent] as Entry;
    if (!isBefore(entry, above)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = entry;
}

function pop(): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child += 1;
    if (!isBefore(heap[child] as Entry, last)) break;
    heap[index] = heap[child] as Entry;
    index = child;
  }
  heap[index] = last;
  return first;
}

function worker(i: number): void {
  push((i % 100) / 100, () => {
    push((i % 37) / 50, () => {
      push((i % 11) / 7, () => {
        finished += 1;
      });
    });
  });
}

const tasks = Number(process.argv[2]);
measureAndSay(() => {
  for (let i = 0; i < tasks; i += 1) worker(i);
  for (let next = pop(); next !== undefined; next = pop()) {
    now = next.deadline;
    next.call();
  }
});
if (finished !== tasks) throw new Error(`${finished} of ${tasks} have finished.`);
