// Who waits for whom: the tasks that a wait needs, and which of them are still to come.

import { NONE } from "#recording";
import type { Recording, TaskId } from "#recording";
import { countWhile } from "./instant-order.ts";

/** The tasks that the wait in a row of `spans` needs: one, several, or none where it waits for something else. */
export function tasksNeeded({ awaits, spans }: Recording, row: number): readonly TaskId[] {
  const target = spans.target[row] ?? NONE;
  if (target !== NONE) return [target];
  const first = countWhile(awaits.length, (index) => (awaits.span[index] ?? 0) < row);
  const after = countWhile(awaits.length, (index) => (awaits.span[index] ?? 0) <= row);
  return Array.from(awaits.task.subarray(first, after));
}
