// The course's order as the site's navigation.

import type { Course, Lesson } from "./course.ts";

export interface SidebarUnit {
  label: string;
  /** Closed, except for the unit that the reader is in: so they see where they are, and the whole course. */
  collapsed: true;
  items: { slug: string; attrs: LessonMarks }[];
}

/** By which a script in the page knows a lesson's link, and what there is to do in the lesson. */
export interface LessonMarks {
  "data-lesson": string;
  /** Exercises, as `exercise:<id>`, and predictions, as `answer:<id>`, with spaces between them. */
  "data-parts": string;
}

export function lessonMarks({ id, exercises, predictions }: Lesson): LessonMarks {
  const parts = [...exercises.map((one) => `exercise:${one}`), ...predictions.map((one) => `answer:${one.id}`)];
  return { "data-lesson": id, "data-parts": parts.join(" ") };
}

/** One group per unit, in order; each lesson by its address, under the title that it gives itself. */
export function sidebar({ units }: Pick<Course, "units">): SidebarUnit[] {
  return units.map(({ title, lessons }) => ({
    label: title,
    collapsed: true,
    items: lessons.map((lesson) => ({ slug: `lessons/${lesson.id}`, attrs: lessonMarks(lesson) })),
  }));
}
