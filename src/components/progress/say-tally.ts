// How far a reader is in the whole course, in one sentence. Pure.

import type { Snapshot } from "#progress";
import { isDone, stateOf } from "./lesson-state.ts";
import type { LessonParts, LessonState } from "./lesson-state.ts";

/** @returns `null` where nothing has been done */
export function sayTally(lessons: readonly LessonParts[], snapshot: Snapshot): string | null {
  const parts = lessons.flatMap((lesson) => lesson.parts);
  const count = (kind: string): LessonState =>
    stateOf({ lesson: "", parts: parts.filter((part) => part.startsWith(kind)) }, snapshot);
  const [exercises, questions] = [count("exercise:"), count("answer:")];
  if (exercises.done + questions.done === 0) return null;
  const lessonsDone = lessons.filter((lesson) => isDone(stateOf(lesson, snapshot))).length;
  return (
    `${lessonsDone} of ${lessons.length} lessons done, ${exercises.done} of ${exercises.total} exercises passed, ` +
    `${questions.done} of ${questions.total} questions answered.`
  );
}
