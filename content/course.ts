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
    id: "juggler",
    title: "The grand juggler",
    lessons: ["one-player", "three-players", "one-pair-of-hands", "frozen-hands", "five-thousand", "toolbox"],
  },
  {
    id: "grandmaster",
    title: "The chess grandmaster",
    lessons: ["fifty-boards", "nothing-happens", "coffee-and-toast", "while-true", "start-now", "ten-thousand"],
  },
  {
    id: "breakfast",
    title: "Breakfast without burning",
    lessons: ["watching-the-pot", "three-words", "gather", "measuring", "hidden-freeze", "which-kitchen"],
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
  {
    id: "beyond",
    title: "Beyond the documents",
    lessons: [
      "task-groups",
      "timeouts",
      "errors-in-groups",
      "back-pressure",
      "streams-and-resources",
      "shared-state",
      "two-rules",
      "slow-loop",
      "your-own-loop",
    ],
  },
];
