// The words of the course, each defined once. A lesson links a word where it is first used: <Term id="task">task</Term>.
// Names of programs and their parts stand in backticks. A test holds the lessons to it.

export interface GlossaryEntry {
  /** Its place on the glossary's page: stable, links lead to it. */
  readonly id: string;
  readonly term: string;
  /** One or two sentences, whole. */
  readonly definition: string;
}

export const GLOSSARY: readonly GlossaryEntry[] = [
  entry(
    "asyncio",
    "asyncio",
    "Python’s library for running many things on one thread with an event loop, and the model of the one in this course.",
  ),
  entry(
    "async-generator",
    "async generator",
    "A generator that may `await` between the values that it gives. `for await` takes them one by one, and gives way while the next one is being made.",
  ),
  entry(
    "await",
    "`await`",
    "Waits for a coroutine, a task or a future, and gives the event loop back until it is there. The function goes on, on the same line, with the result.",
  ),
  entry(
    "back-pressure",
    "back-pressure",
    "What keeps a fast producer from filling the memory: a full queue lets it wait until somebody has taken something out.",
  ),
  entry(
    "blocking",
    "blocking call",
    "A call that waits or computes without giving way, such as `time.sleep`. Until it returns, nothing else on the event loop can run.",
  ),
  entry(
    "cancellation",
    "cancellation",
    "Asking a task to stop: `CancelledError` is thrown into it at the place where it waits, so that it can clean up on its way out.",
  ),
  entry(
    "concurrency",
    "concurrency",
    "Having several things under way during the same time. It does not mean that two of them run at the same instant.",
  ),
  entry(
    "cooperative-multitasking",
    "cooperative multitasking",
    "Tasks share a thread by giving way of their own accord, at each `await`. Nobody is interrupted, and nobody can be made to give way.",
  ),
  entry(
    "coroutine",
    "coroutine",
    "What calling a coroutine function gives: work that has not begun, and that can be paused and resumed once it has.",
  ),
  entry(
    "coroutine-function",
    "coroutine function",
    "A function that begins with `async`. Calling it runs none of its lines: it gives a coroutine.",
  ),
  entry(
    "core",
    "core",
    "The part of a processor that carries out one stream of instructions. A program can compute on as many at once as the machine has.",
  ),
  entry(
    "cpu-bound",
    "CPU-bound",
    "Said of work that takes as long as its computing takes. asyncio does not make it faster; processes on several cores do.",
  ),
  entry(
    "event-loop",
    "event loop",
    "The part that resumes what was paused: it runs what is ready, one thing at a time, and when nothing is, it waits for whatever comes first.",
  ),
  entry(
    "future",
    "future",
    "A place for a result that is not there yet. Whoever awaits it goes on when somebody has put the result in.",
  ),
  entry(
    "gather",
    "`gather`",
    "Starts several coroutines together, waits for all of them, and gives their results in the order in which they were handed in.",
  ),
  entry(
    "generator",
    "generator",
    "A function that gives values one at a time, and stays paused between them with its variables in place.",
  ),
  entry(
    "gil",
    "GIL",
    "CPython’s global interpreter lock: the rule that only one thread of a process runs Python at a time. So neither threads nor asyncio keep a second core busy.",
  ),
  entry(
    "io-bound",
    "I/O-bound",
    "Said of work that mostly waits: for a network, a database, a disk. Such waits can overlap.",
  ),
  entry(
    "lock",
    "lock",
    "Lets one task at a time into a stretch of code. It is needed where something shared must not change across an `await`.",
  ),
  entry(
    "process",
    "process",
    "A running program with memory of its own. Several can compute at once, one on each core; each costs tens of megabytes.",
  ),
  entry(
    "ready-queue",
    "ready queue",
    "The line of those who can go on at once. In each iteration the event loop runs, first come, first served, those who stood in it when the iteration began.",
  ),
  entry(
    "semaphore",
    "semaphore",
    "A counter of free places: so many tasks may be inside at once, and the next one waits until a place is free.",
  ),
  entry(
    "structured-concurrency",
    "structured concurrency",
    "The habit of giving every task a block that it cannot outlive. When the block is left, all of its tasks are over, whether they returned, failed or were cancelled.",
  ),
  entry(
    "task",
    "task",
    "A coroutine that the event loop runs on its own. It goes on whenever it can, whether or not somebody is awaiting it.",
  ),
  entry(
    "task-group",
    "task group",
    "A block that waits for all tasks created in it. When one of them fails, it cancels the others.",
  ),
  entry(
    "thread",
    "thread",
    "A line of execution that the operating system starts, stops and switches as it likes. Threads of a process share its memory.",
  ),
  entry(
    "timeout",
    "timeout",
    "A limit on how long something may take. When it is reached, what is still waiting is cancelled.",
  ),
];

function entry(id: string, term: string, definition: string): GlossaryEntry {
  return { id, term, definition };
}
