// How far a lesson is, and where to go on. Pure: lessons are known by their links in the page.

import type { Snapshot } from "#progress";

export interface LessonParts {
  /** `<unit>/<lesson>` */
  readonly lesson: string;
  /** What there is to do in it: exercises, as `exercise:<id>`, and predictions, as `answer:<id>`. */
  readonly parts: readonly string[];
}

export interface LessonState {
  readonly done: number;
  readonly total: number;
}

/** @param marks what the links of a lesson carry in `data-lesson` and `data-parts` */
export function readParts(marks: Readonly<Partial<Record<string, string>>>): LessonParts {
  return { lesson: marks["lesson"] ?? "", parts: (marks["parts"] ?? "").split(" ").filter((part) => part !== "") };
}

/** An exercise is done when it was passed, a prediction when it was answered, right or wrong. */
export function stateOf({ parts }: LessonParts, { exercises, answers }: Snapshot): LessonState {
  const done = parts.filter((part) => {
    const [kind, id = ""] = part.split(":");
    return kind === "exercise" ? exercises.has(id) : answers.has(id);
  });
  return { done: done.length, total: parts.length };
}

export function isDone({ done, total }: LessonState): boolean {
  return total > 0 && done === total;
}

/** Where to go on: in the lesson that was open last, or, when that is done, in the next one that is not. */
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
