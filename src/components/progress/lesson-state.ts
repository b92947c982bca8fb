// How far a lesson is. Pure: lessons are known by their links in the page.

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
