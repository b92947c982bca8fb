// What the cheat sheet says of the three tools, and which words of the glossary it takes up.

export interface Tool {
  readonly name: string;
  readonly best: string;
  readonly switches: string;
  readonly problem: string;
  /** Names of programs stand in backticks. */
  readonly python: string;
  /** Of the lesson with 5,000 players. */
  readonly snippet: string;
}

export const TOOLS: readonly Tool[] = [
  {
    name: "Threads",
    best: "A few waits at a time, in calls that block and cannot be awaited.",
    switches: "The operating system, at any moment: shared data needs locks.",
    problem: "A stack of memory for each. In CPython, the GIL lets one compute at a time.",
    python: "`threading`, `ThreadPoolExecutor`, `asyncio.to_thread`",
    snippet: "threads.ts",
  },
  {
    name: "Processes",
    best: "Heavy work: as much of it at once as there are cores.",
    switches: "The operating system, on as many cores as there are.",
    problem: "A whole interpreter in memory for each, slow to start, and data has to be copied.",
    python: "`multiprocessing`, `ProcessPoolExecutor`",
    snippet: "processes.ts",
  },
  {
    name: "asyncio",
    best: "Thousands of waits: connections, requests, timers.",
    switches: "The coroutine itself, at an await: between two of them nobody comes in.",
    problem: "One thread. Whatever does not give way holds up everybody.",
    python: "`asyncio`, `aiohttp`, `async def`, `await`",
    snippet: "juggler.ts",
  },
];

/** Entries of the glossary: those that the rest of the sheet speaks of. */
export const SHEET_WORDS: readonly string[] = [
  "await",
  "back-pressure",
  "blocking",
  "cancellation",
  "cooperative-multitasking",
  "coroutine",
  "coroutine-function",
  "cpu-bound",
  "event-loop",
  "exception-group",
  "future",
  "gather",
  "gil",
  "io-bound",
  "lock",
  "ready-queue",
  "semaphore",
  "structured-concurrency",
  "task",
  "task-group",
  "timeout",
];
