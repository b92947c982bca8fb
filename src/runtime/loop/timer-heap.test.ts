import fc from "fast-check";
import { expect, it } from "vitest";
import { TimerHeap } from "./timer-heap.ts";
import type { Timer } from "./timer-heap.ts";

interface NamedTimer extends Timer {
  isCancelled: boolean;
  readonly name: number;
}

function timer(deadline: number, name: number, isCancelled = false): NamedTimer {
  return { deadline, name, isCancelled, next: null, run: () => undefined };
}

function takeAll(heap: TimerHeap): number[] {
  const names: number[] = [];
  for (let next = heap.takeDueBefore(Infinity); next !== undefined; next = heap.takeDueBefore(Infinity)) {
    names.push((next as NamedTimer).name);
  }
  return names;
}

it("gives timers by deadline, and equal deadlines by creation", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { maxLength: 600 }), (timers) => {
      const made = timers.map(([deadline, isCancelled], name) => timer(deadline, name, isCancelled));
      const heap = new TimerHeap();
      for (const one of made) heap.push(one);
      // Array.prototype.sort is stable (ECMA-262): the independent reference.
      const expected = made.filter((one) => !one.isCancelled).sort((a, b) => a.deadline - b.deadline);
      expect(takeAll(heap)).toEqual(expected.map(({ name }) => name));
    }),
  );
});

it("keeps its order while timers come and go", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 50 })), { maxLength: 300 }), (operations) => {
      const heap = new TimerHeap();
      let waiting: NamedTimer[] = [];
      for (const [name, deadline] of operations.entries()) {
        if (deadline !== null) {
          const one = timer(deadline, name);
          heap.push(one);
          waiting.push(one);
          continue;
        }
        const [first, ...rest] = [...waiting].sort((a, b) => a.deadline - b.deadline);
        expect(heap.takeDueBefore(Infinity)).toBe(first);
        waiting = rest;
      }
      expect(heap.length).toBe(waiting.length);
    }),
  );
});

it("takes only what is due, and what is not cancelled meanwhile", () => {
  const heap = new TimerHeap();
  const early = timer(1, 1);
  heap.push(timer(2, 2));
  heap.push(early);
  expect(heap.takeDueBefore(1)).toBeUndefined();
  early.isCancelled = true;
  expect(heap.peek()).toMatchObject({ name: 2 });
  expect(heap.takeDueBefore(2.5)).toMatchObject({ name: 2 });
  expect(heap.peek()).toBeUndefined();
});
