// The course's order as the site's navigation.

import type { Course } from "./course.ts";

export interface SidebarUnit {
  label: string;
  items: { slug: string }[];
}

/** One group per unit, in order; each lesson by its address, under the title that it gives itself. */
export function sidebar({ units }: Pick<Course, "units">): SidebarUnit[] {
  return units.map(({ title, lessons }) => ({
    label: title,
    items: lessons.map(({ id }) => ({ slug: `lessons/${id}` })),
  }));
}
