import fc from "fast-check";
import { expect, it } from "vitest";
import { ReadyQueue } from "./ready-queue.ts";

it("gives back first what came first, through every growth", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 1000 }), (pushes) => {
      const queue = new ReadyQueue<number>();
      const expected: number[] = [];
      for (const [item, isPush] of pushes.entries()) {
        if (isPush) {
          queue.push(item);
          expected.push(item);
        } else {
          expect(queue.shift()).toBe(expected.shift());
        }
        expect(queue.length).toBe(expected.length);
      }
    }),
  );
});

it("is empty after more than its first ring has gone through it", () => {
  const queue = new ReadyQueue<number>();
  for (let item = 0; item < 200; item += 1) queue.push(item);
  for (let item = 0; item < 200; item += 1) expect(queue.shift()).toBe(item);
  expect(queue.shift()).toBeUndefined();
});
