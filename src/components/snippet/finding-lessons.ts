// Which lesson explains which finding.

import type { FindingLessons } from "#player";
import type { FindingKind } from "#recording";

/** Lessons by their ids in content/course.ts; `null` where none is about it. */
export const LESSON_ON: Readonly<Record<FindingKind, string | null>> = {
  "never-awaited": "grandmaster/nothing-happens",
  "never-retrieved": "tasks/task-objects",
  "destroyed-pending": "tasks/task-objects",
  "cancelled-at-exit": "grandmaster/start-now",
  "swallowed-cancellation": "tasks/cancel-a-worker",
  deadlock: "beyond/shared-state",
  "blocked-loop": "juggler/frozen-hands",
  "microtask-starvation": "beyond/two-rules",
  "awaited-plain-value": "conductor/handing-over",
};

/**
 * The addresses of those lessons.
 * @param base where the site is served from
 */
export function findingLessons(base: string): FindingLessons {
  const known = Object.entries(LESSON_ON).filter(([, lesson]) => lesson !== null);
  return Object.fromEntries(known.map(([kind, lesson]) => [kind, `${base}lessons/${String(lesson)}/`]));
}
