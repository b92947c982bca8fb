// Where the course goes on after an exercise. Pure: it knows the course's order, and neither addresses nor words.

import type { Course } from "./course.ts";

export type NextPart =
  /** Another exercise of the same page. */
  | { readonly kind: "exercise"; readonly id: string }
  /** Another lesson of the same unit; `<unit>/<lesson>`. */
  | { readonly kind: "lesson"; readonly id: string }
  /** The first lesson of the next unit. */
  | { readonly kind: "unit"; readonly id: string; readonly title: string }
  /** Nothing comes after the last page: it is the assessment, whose parts are drawn, and do not follow one another. */
  | { readonly kind: "end" };

/** @param lesson `<unit>/<lesson>` @param exercise one of its exercises */
export function nextPart({ units }: Pick<Course, "units">, lesson: string, exercise: string): NextPart {
  const lessons = units.flatMap((unit) => unit.lessons.map((part) => ({ ...part, unit })));
  const index = lessons.findIndex(({ id }) => id === lesson);
  const [here, next] = [lessons[index], lessons[index + 1]];
  if (here === undefined) throw new Error(`The course has no lesson "${lesson}".`);
  if (next === undefined) return { kind: "end" };
  const after = here.exercises[here.exercises.indexOf(exercise) + 1];
  if (after !== undefined) return { kind: "exercise", id: after };
  return next.unit === here.unit
    ? { kind: "lesson", id: next.id }
    : { kind: "unit", id: next.id, title: next.unit.title };
}
