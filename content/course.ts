// The course: its units and lessons in order. Order is written here and nowhere else; the names are those of the folders
// in content/lessons, and stable: progress is stored under them. A lesson's title stands in its own index.mdx.

export interface UnitOutline {
  readonly id: string;
  readonly title: string;
  /** The lessons' folders, in order. */
  readonly lessons: readonly string[];
}

export const COURSE: readonly UnitOutline[] = [
  {
    id: "breakfast",
    title: "Breakfast without burning",
    lessons: ["gather"],
  },
  {
    id: "conductor",
    title: "The conductor",
    lessons: [
      "hundred-pages",
      "handing-over",
      "waiting-work",
      "heavy-work",
      "partners",
      "which-lever",
      "polite-limits",
      "when-pages-fail",
    ],
  },
  {
    id: "tasks",
    title: "Tasks in depth",
    lessons: ["many-on-few", "suspended-points", "two-logs", "task-objects", "cancel-a-worker", "downloader"],
  },
];
