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
    "async-generator",
    "async generator",
    "A generator that may `await` between the values that it gives. `for await` takes them one by one, and gives way while the next one is being made.",
  ),
  entry("asynchronous", "asynchronous", "Said of a way to wait: while one thing waits, others go on."),
  entry(
    "asyncio",
    "asyncio",
    "Python’s library for running many things on one thread with an event loop, and the model of the one in this course.",
  ),
  entry(
    "asyncio-run",
    "`asyncio.run`",
    "Starts an event loop with the first coroutine, and ends it when that coroutine has come to its end. A program calls it once.",
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
    "blocking",
    "Waiting or computing without giving way, as `time.sleep` does. Until a blocking call returns, nothing else on the event loop can run.",
  ),
  entry("callback", "callback", "A function that is handed over to be called later, when something has happened."),
  entry(
    "cancellation",
    "cancellation",
    "Asking a task to stop: `CancelledError` is thrown into it at the place where it waits, so that it can clean up on its way out.",
  ),
  entry(
    "chain",
    "chain",
    "Steps that need each other, so that their times add up. The longest chain is the least time that a program can take.",
  ),
  entry(
    "computing-time",
    "computing time",
    "How long a processor really worked. What a run shows as its elapsed time is logical time, and has nothing to do with it.",
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
    "core",
    "core",
    "The part of a processor that carries out one stream of instructions. A program can compute on as many at once as the machine has.",
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
    "cpu-bound",
    "CPU-bound",
    "Said of work that takes as long as its computing takes. asyncio does not make it faster; processes on several cores do.",
  ),
  entry(
    "create-task",
    "`asyncio.createTask`",
    "Makes a task of a coroutine, puts it at the end of the ready queue, and comes back at once.",
  ),
  entry("deadlock", "deadlock", "Several tasks wait for each other in a circle, so that none of them can ever go on."),
  entry(
    "eager",
    "eager",
    "Said of what begins as soon as it is called, as JavaScript’s promises do. Coroutines are lazy: they begin when they are awaited or scheduled.",
  ),
  entry(
    "event-loop",
    "event loop",
    "The part that resumes what was paused: it runs what is ready, one thing at a time, and when nothing is, it waits for whatever comes first.",
  ),
  entry(
    "exception-group",
    "`ExceptionGroup`",
    "An error that holds several errors, for several tasks may fail before anybody can look.",
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
    "iteration",
    "iteration",
    "One turn of the event loop: it runs what stood in the ready queue when the turn began.",
  ),
  entry("lag", "lag", "How much later than due an event loop gets to a timer. It grows when something holds the loop."),
  entry(
    "lane",
    "lane",
    "The line of a picture of a run that belongs to one task. It shows when the task runs, when it waits, and when it holds the loop.",
  ),
  entry(
    "lock",
    "lock",
    "Lets one task at a time into a stretch of code. It is needed where something shared must not change across an `await`.",
  ),
  entry(
    "logical-time",
    "logical time",
    "The time inside a run of this course. Nobody sits through it: when there is nothing to do but wait, the clock jumps to the end of the wait.",
  ),
  entry(
    "microtask",
    "microtask",
    "In JavaScript, what is due as soon as the running code has ended and before any timer, such as what follows an `await`.",
  ),
  entry("non-blocking", "non-blocking", "Said of a wait that leaves the thread free for others, as an `await` does."),
  entry("parallelism", "parallelism", "Having several things done in the same instant, each on a core of its own."),
  entry("pool", "pool", "A few threads or processes that are kept ready, and handed one function after another."),
  entry(
    "preemptive",
    "preemptive multitasking",
    "The operating system takes the processor away from a program whenever it likes, and gives it to another.",
  ),
  entry(
    "process",
    "process",
    "A running program with memory of its own. Several can compute at once, one on each core; each costs tens of megabytes.",
  ),
  entry("promise", "promise", "JavaScript’s kind of future. It stands for something that is under way already."),
  entry(
    "ready-queue",
    "ready queue",
    "The line of those who can go on at once. In each iteration the event loop runs, first come, first served, those who stood in it when the iteration began.",
  ),
  entry(
    "schedule",
    "schedule",
    "To schedule a coroutine is to make it known to the event loop, as a task that runs when its turn comes.",
  ),
  entry(
    "semaphore",
    "semaphore",
    "A counter of free places: so many tasks may be inside at once, and the next one waits until a place is free.",
  ),
  entry(
    "session",
    "session",
    "Keeps a program’s connections to hosts, so that several requests can use them one after another.",
  ),
  entry(
    "simulated-internet",
    "simulated internet",
    "The hosts that snippets can talk to. They answer as hosts do, slowly or with errors, but nothing leaves the browser.",
  ),
  entry(
    "simulated-machine",
    "simulated machine",
    "The computer on which the threads and processes of this course run. Its cores, its memory and what things cost are modelled on a real one.",
  ),
  entry(
    "structured-concurrency",
    "structured concurrency",
    "The habit of giving every task a block that it cannot outlive. When the block is left, all of its tasks are over, whether they returned, failed or were cancelled.",
  ),
  entry("synchronous", "synchronous", "Said of a way to wait: one thing is finished before the next one begins."),
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
  entry("timer", "timer", "A wait with a moment at which it is due. The event loop keeps all of them in order."),
  entry(
    "weak-reference",
    "weak reference",
    "A reference that does not keep alive what it refers to: the garbage collector may take it away.",
  ),
  entry(
    "yield",
    "yield",
    "To pause and let others go on: a coroutine does it at an `await`, a generator where it says `yield`.",
  ),
];

function entry(id: string, term: string, definition: string): GlossaryEntry {
  return { id, term, definition };
}
