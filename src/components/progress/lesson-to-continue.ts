// Where to go on. Pure: lessons are known by their links in the page.

import type { Snapshot } from "#progress";
import { isDone, stateOf } from "./lesson-state.ts";
import type { LessonParts } from "./lesson-state.ts";

/** In the lesson that was open last, or, when that is done, in the next one that is not. */
export function lessonToContinue(
  lessons: readonly LessonParts[],
  snapshot: Snapshot,
  last: string | null,
): LessonParts | null {
  const from = lessons.findIndex(({ lesson }) => lesson === last);
  if (from === -1) return null;
  const ahead = [...lessons.slice(from), ...lessons.slice(0, from)];
  return ahead.find((lesson) => !isDone(stateOf(lesson, snapshot))) ?? lessons[from] ?? null;
}
