// The course: its units and lessons in order. Order is written here and nowhere else; the names are those of the folders
// in content/lessons, and stable: progress is stored under them. A lesson's title stands in its own index.mdx.

export interface UnitOutline {
  readonly id: string;
  readonly title: string;
  /** What it is about, in one or two sentences: for whoever looks over the whole course. */
  readonly summary: string;
  /** The lessons' folders, in order. */
  readonly lessons: readonly string[];
}

export const COURSE: readonly UnitOutline[] = [
  {
    id: "juggler",
    title: "The grand juggler",
    summary:
      "One pair of hands, and thousands of balls in the air: why a single thread is enough, and what freezes it.",
    lessons: ["one-player", "three-players", "one-pair-of-hands", "frozen-hands", "five-thousand", "toolbox"],
  },
  {
    id: "grandmaster",
    title: "The chess grandmaster",
    summary:
      "One player walks along fifty boards. What a call gives you, what the event loop does with it, and when a task starts.",
    lessons: ["fifty-boards", "nothing-happens", "coffee-and-toast", "while-true", "start-now", "ten-thousand"],
  },
  {
    id: "breakfast",
    title: "Breakfast without burning",
    summary: "Coffee and toast at the same time: run, gather, measure, and find the call that stops the kitchen.",
    lessons: ["watching-the-pot", "three-words", "gather", "measuring", "hidden-freeze", "which-kitchen"],
  },
  {
    id: "conductor",
    title: "The conductor",
    summary:
      "A hundred pages from slow servers: which work waits and which computes, and what threads and processes are for.",
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
    summary: "Suspended points, task objects, cancelling, and a downloader that shows how far it is.",
    lessons: ["many-on-few", "suspended-points", "two-logs", "task-objects", "cancel-a-worker", "downloader"],
  },
  {
    id: "beyond",
    title: "Beyond the documents",
    summary:
      "Groups, timeouts, errors and back-pressure, JavaScript’s rules next to asyncio’s, and an event loop of your own.",
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
  {
    id: "projects",
    title: "Projects",
    summary: "Three programs of your own, step by step: a server, a crawler and a downloader.",
    lessons: ["chess-club", "polite-crawler", "resumable-downloader"],
  },
  {
    id: "beside",
    title: "Beside the course",
    summary: "What you can take along from Python and from JavaScript, and an assessment of what has stayed.",
    lessons: ["from-python", "from-javascript", "assessment"],
  },
];
