// Where the course comes from: for each document, every idea, demonstration, figure, warning and word that it holds, and
// the lesson in which it has its place. A test looks for the words in the lesson, its snippets and its exercises.

export interface Source {
  /** The unit that mirrors the document. */
  readonly unit: string;
  /** As the unit's first page names it. */
  readonly title: string;
  readonly author: string | null;
  readonly items: readonly SourceItem[];
}

export interface SourceItem {
  /** What stands in the document. */
  readonly item: string;
  /** `<unit>/<lesson>` */
  readonly lesson: string;
  /** Stands in the lesson where the item has its place. */
  readonly words: string;
}

export const SOURCES: readonly Source[] = [
  {
    unit: "juggler",
    title: "The Secret Life of Python: Introduction to Asyncio",
    author: "Aaron Rose",
    items: [
      place("5,000 players want their rankings at once", "five-thousand", "5,000 players want to know their rankings"),
      place("5,000 threads make a laptop scream", "five-thousand", "the fans would begin to scream"),
      place("Processes run out of memory after a few dozen", "five-thousand", "A few dozen, and the memory is gone"),
      place("Workers who stand and wait for a telephone call", "five-thousand", "holds a telephone to its ear"),
      place(
        "Most of the workers do nothing while somebody types",
        "five-thousand",
        "waits for somebody else to say something",
      ),
      place("One grand juggler instead of 5,000 workers", "five-thousand", "has one thread, and throws"),
      place("A juggler with three balls", "three-players", "Think of a juggler with three balls"),
      place("A single thread, on a single core", "one-pair-of-hands", "A single thread, on a single core"),
      place("The loop starts a task, and takes the next when that waits", "three-players", "`await` is the throw"),
      place("Waiting for a database or a player", "one-player", "look into a database"),
      place(
        "A coroutine: an async function, paused and resumed",
        "one-player",
        "can be paused in the middle and resumed",
      ),
      place("asyncio.sleep, not time.sleep", "frozen-hands", "It is always `await asyncio.sleep`"),
      place("asyncio.sleep is cooperative", "frozen-hands", "`asyncio.sleep` is cooperative"),
      place(
        "Three rankings with gather",
        "three-players",
        'asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"))',
      ),
      place("Results come back as a list", "three-players", "The *results* stand in the order"),
      place("asyncio.run starts the loop, from Python 3.7 on", "one-player", "Python has had it since version 3.7"),
      place('The guard if __name__ == "__main__"', "one-player", '`if __name__ == "__main__":`'),
      place(
        "Three start at once, a second passes, three finish",
        "three-players",
        "Three players ask at the same moment",
      ),
      place("One second, not three", "three-players", "One after the other it would have been"),
      place("It waited for them at once; it did not do them at once", "three-players", "They *wait* at once"),
      place(
        "So quick at switching that all seem to move",
        "five-thousand",
        "never stands still while there is something to do",
      ),
      place(
        "How one Python server handles thousands",
        "five-thousand",
        "one Python server handles thousands of players",
      ),
      place("The weakness: heavy maths has to be held", "frozen-hands", "has to hold this ball until it is finished"),
      place("The whole loop stops, every ranking freezes", "frozen-hands", "nothing else can be caught"),
      place("The grandmasters' analysis is heavy maths", "frozen-hands", "analyses games for its grandmasters"),
      place(
        "Threads for small waits, processes for big muscles",
        "toolbox",
        "Threads for small waits, processes for big muscles",
      ),
      place("Threads: best for small waits; memory per thread", "toolbox", "memory for each thread"),
      place("Processes: best for heavy maths; much memory and CPU", "toolbox", "heavy maths, on all cores"),
      place(
        "asyncio: best for thousands of waits; discipline",
        "toolbox",
        "discipline: one thread, and nobody may block it",
      ),
      place("Vocabulary: coroutine", "toolbox", "**Coroutine**: what an `async function` gives you"),
      place("Vocabulary: await, the yield point", "toolbox", "do something else meanwhile"),
      place("Vocabulary: asyncio.run", "toolbox", "**`asyncio.run`**: starts the loop"),
      place("Cooperative multitasking: be a good citizen", "one-pair-of-hands", "being a good citizen"),
      place("time.sleep is selfish: it stops the whole thread", "frozen-hands", "`time.sleep` is selfish"),
    ].map((item) => ({ ...item, lesson: `juggler/${item.lesson}` })),
  },
  {
    unit: "grandmaster",
    title: "Asyncio: High-Scale Concurrency",
    author: null,
    items: [
      place("10,000 connections with a single thread", "ten-thousand", "ten thousand open connections"),
      place("One person plays fifty games", "fifty-boards", "Now fifty boards"),
      place("Threads: hiring fifty players", "fifty-boards", "hire a player for each"),
      place("The move is the await: play and walk away", "fifty-boards", "the moment at which she walks away"),
      place("The loop circles the room: ready, move; thinking, skip", "fifty-boards", "she passes by"),
      place("The waiting is done by the opponents", "fifty-boards", "That wait belongs to the opponent"),
      place("A call does not run a coroutine, it makes an object", "nothing-happens", "It made a *coroutine object*"),
      place(
        "The object must be scheduled",
        "nothing-happens",
        "A coroutine object runs when the event loop gets to know",
      ),
      place("Hello, a second, world", "nothing-happens", "… world!"),
      place("asyncio.run as the entry point", "nothing-happens", "the entry point of the whole program"),
      place("gather schedules several and waits for all", "coffee-and-toast", "waits for *all* of it"),
      place("Coffee and toast, two seconds each", "coffee-and-toast", "the toast takes two seconds"),
      place("2.01 s, not 4 s", "coffee-and-toast", "2.00 or perhaps 2.01"),
      place("Measuring with time.time", "coffee-and-toast", "time.time()"),
      place("The loop is a while True that runs tasks", "while-true", "a `while (true)` with a list"),
      place("Never heavy maths or time.sleep inside", "while-true", "no heavy maths and no `time.sleep`"),
      place("Bad: ten seconds in which nothing else is handled", "while-true", "time.sleep(10)"),
      place("Good: it yields, others run for ten seconds", "while-true", "await asyncio.sleep(10)"),
      place(
        "create_task submits to the loop and goes on",
        "start-now",
        "hands the coroutine to the loop and comes back at once",
      ),
      place("Fire and forget", "start-now", "Fire and forget"),
      place("A logger in the background: starts now", "start-now", "asyncio.createTask(saveLog())"),
      place("Await it eventually", "start-now", "at the end `await task` collects it"),
      place("FastAPI and discord.py stand on asyncio", "ten-thousand", "FastAPI"),
      place("discord.py", "ten-thousand", "discord.py"),
      place(
        "The GIL limits threads and asyncio alike",
        "ten-thousand",
        "threads and the event loop have the same limit",
      ),
      place("Never more than one core", "ten-thousand", "keeps one of them busy"),
      place("Sixteen cores need multiprocessing", "ten-thousand", "Sixteen cores, sixteen processes"),
    ].map((item) => ({ ...item, lesson: `grandmaster/${item.lesson}` })),
  },
  {
    unit: "breakfast",
    title: "Demystifying Python asyncio: A Practical Guide",
    author: null,
    items: [
      place("asyncio came with Python 3.4", "watching-the-pot", "version 3.4"),
      place("async and await came with Python 3.5", "watching-the-pot", "Version 3.5"),
      place("Event loop, coroutines and futures overwhelm", "three-words", "Three words that frighten people"),
      place("Synchronous: staring at the pot for ten minutes", "watching-the-pot", "ten minutes of staring at a pot"),
      place("Then the vegetables", "watching-the-pot", "five minutes of chopping"),
      place("Blocking", "watching-the-pot", "Such a wait is called *blocking*"),
      place(
        "Asynchronous: chop while it boils, then turn back",
        "watching-the-pot",
        "turn back to the pot when it boils",
      ),
      place("Non-blocking", "watching-the-pot", "*non-blocking*"),
      place("A coroutine can be paused and resumed", "three-words", "can be paused and resumed"),
      place(
        "await gets the result without blocking the program",
        "three-words",
        "each `await` gives them what was set",
      ),
      place("Hello, a second of I/O, world", "three-words", "await asyncio.sleep(1)"),
      place("You cannot just call it", "three-words", "something has to run it"),
      place("gather is the tool for several at once", "gather", "asyncio.gather"),
      place("Coffee takes two seconds, toast one", "gather", "the coffee needs two seconds, the toast one"),
      place("max(2, 1) = 2, not 2 + 1 = 3", "gather", "max(2, 1)"),
      place("Results as a list", "gather", "The results come in the order"),
      place("Measuring with perf_counter", "measuring", "time.perfCounter()"),
      place("The pitfall: time.sleep(5)", "gather", "time.sleep(5)"),
      place("The pitfall: requests.get()", "hidden-freeze", "`requests.get` is"),
      place("It pauses the whole loop, nothing else can run", "gather", "nobody else can go on"),
      place("The good twin: await asyncio.sleep(5)", "gather", "await asyncio.sleep(5)"),
      place("For I/O: network, database queries, files", "which-kitchen", "Network requests, database queries"),
      place("Not for heavy maths and image processing", "which-kitchen", "Heavy maths, image processing"),
      place("Use multiprocessing for those", "which-kitchen", "For them there is multiprocessing"),
      place("run, gather and non-blocking are four fifths", "which-kitchen", "four fifths of the daily work"),
      place("asyncio is a massive topic", "which-kitchen", "asyncio is large"),
      place("A sandbox without set-up: type and run", "which-kitchen", "with nothing to set up: type, and press"),
    ].map((item) => ({ ...item, lesson: `breakfast/${item.lesson}` })),
  },
];

function place(item: string, lesson: string, words: string): SourceItem {
  return { item, lesson, words };
}
