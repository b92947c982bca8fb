// The course's order as the site's navigation.

import { COURSE } from "../../content/course.ts";

export interface SidebarUnit {
  label: string;
  items: { slug: string }[];
}

/** One group per unit, in order; each lesson by its address, under the title that it gives itself. */
export function sidebar(): SidebarUnit[] {
  return COURSE.map(({ id, title, lessons }) => ({
    label: title,
    items: lessons.map((lesson) => ({ slug: `lessons/${id}/${lesson}` })),
  }));
}
