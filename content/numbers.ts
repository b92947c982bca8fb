// The numbers that the prose states by itself: constants of the code beside it, and what is known from elsewhere. All
// others come from recordings. A test finds each typed number in the lessons, and looks for the code that is named here.

export type StatedNumber =
  | { readonly kind: "code"; readonly words: string; readonly code: string }
  | { readonly kind: "known"; readonly words: string; readonly because: string };

/** By lesson, and where a task states one that is in neither its starter nor its checks, by `<lesson>/<exercise>`. */
export const STATED_NUMBERS: Readonly<Record<string, readonly StatedNumber[]>> = {
  "juggler/one-player": [
    fromCode("the database takes a second", "asyncio.sleep(1)"),
    fromCode("It needs one second", "asyncio.sleep(1)"),
    fromCode("on line 5", "await asyncio.sleep(1)"),
    known("an hour and twenty minutes", "5,000 players, a second each"),
    known("Half a second was meant", "it is what the slip does not say"),
    fromCode("more than eight minutes", "asyncio.sleep(500)"),
  ],
  "juggler/three-players": [
    fromCode("Ada's takes three seconds, Boris's one, Chen's two", "{ Ada: 3, Boris: 1, Chen: 2 }"),
  ],
  "juggler/one-pair-of-hands": [fromCode("waits a second, and says two more", "asyncio.sleep(1)")],
  "juggler/frozen-hands": [
    fromCode("Both wait for one second", "time.sleep(1)"),
    fromCode("two seconds in which a core really computes", "cpu.burn(2)"),
    fromCode("although their answers lay ready after one second", "asyncio.sleep(1)"),
    known("A hundredth of a second is nothing", "what people notice"),
  ],
  "juggler/five-thousand": [
    fromCode("Each needs a second of the database", "asyncio.sleep(1)"),
    known("8 GB of memory", "the simulated machine"),
    known("a second, third, fourth line", "not a time"),
    known("a kilobyte and a half for each, 7 MB for all 5,000", "measured in CPython 3.13"),
  ],
  "juggler/toolbox": [
    fromCode("each needs a core for a full second", "cpu.burn(1)"),
    fromCode("Four threads, four cores", "[1, 2, 3, 4].map(startAnalysis)"),
    fromCode("They have to wait a second each", "asyncio.sleep(1)"),
    fromCode("a pool of eight threads", "maxWorkers: 8"),
  ],
  "grandmaster/fifty-boards": [
    fromCode("three boards with three moves each", "move <= 3"),
    fromCode("four, two and three seconds", "playBoard(1, 4), playBoard(2, 2), playBoard(3, 3)"),
    fromCode("fifty boards with thirty moves each", "move <= 30"),
    fromCode("thinks for 21 seconds over every move", "20 + board"),
    fromCode("thirty times seventy seconds", "20 + board"),
    fromCode("look at each board for half a second", "cpu.burn(0.5)"),
    fromCode("three moves take on ten boards", "move <= 3"),
    fromCode("Ten boards need five seconds of her time", "cpu.burn(0.5)"),
    fromCode("Forty boards need twenty seconds of her", "cpu.burn(0.5)"),
  ],
  "grandmaster/nothing-happens": [
    fromCode("on line 10", "sayHello()"),
    known("2 s and 2 s are 4 s", "any two waits will do"),
  ],
  "grandmaster/coffee-and-toast": [
    fromCode("The coffee takes two seconds, the toast takes two seconds", "asyncio.sleep(2)"),
    fromCode("one second and two", "asyncio.sleep(1)"),
  ],
  "grandmaster/while-true": [
    fromCode("sleep for two seconds, one, two, and no time", 'wake("Ada", 2), wake("Boris", 1)'),
    fromCode("a job that takes ten seconds", "time.sleep(10)"),
    fromCode("a heartbeat shows every two seconds", "asyncio.sleep(2)"),
    fromCode("The first beat was due at two seconds", "asyncio.sleep(2)"),
    fromCode("who needed one second", "asyncio.sleep(1)"),
    fromCode("The job takes its ten seconds here, too", "asyncio.sleep(10)"),
    known("five seconds after they began", "the moment that the page chooses"),
    fromCode("each two seconds after the last", "asyncio.sleep(2)"),
  ],
  "grandmaster/start-now": [
    fromCode("writing it takes a second", "asyncio.sleep(1)"),
    known("Python has a second trap", "not a time"),
  ],
  "grandmaster/ten-thousand": [
    fromCode("three times in a minute", "asyncio.sleep(20)"),
    known("ten thousand times over", "as many as the connections"),
    fromCode("ten thousand conversations of a minute", "asyncio.sleep(20)"),
    fromCode("the database, which takes a second, and the move takes a hundredth of a second", "cpu.burn(0.01)"),
    fromCode("The thousand waits for the database overlap, and are over after their one second", "asyncio.sleep(1)"),
    fromCode("A hundredth of a second is nothing, but a thousand times nothing", "length: 1000"),
    fromCode("worked out by four threads", "core <= 4"),
    fromCode("which would need two seconds", "player <= 50; player++) cpu.burn(0.01)"),
    known("Sixteen cores, sixteen processes", "a figure of the document"),
  ],
  "breakfast/watching-the-pot": [
    fromCode("The water needs ten minutes to boil", "asyncio.sleep(600)"),
    fromCode("need five minutes of chopping", "cpu.burn(300)"),
    fromCode("ten minutes of staring at a pot", "asyncio.sleep(600)"),
    fromCode("The water needed its ten minutes", "asyncio.sleep(600)"),
    fromCode("keeps the cook's hands for five minutes", "cpu.burn(300)"),
  ],
  "breakfast/three-words": [
    fromCode("on line 5 it stops for a second", "await asyncio.sleep(1)"),
    fromCode("line 6 is where it goes on", "world!"),
  ],
  "breakfast/gather": [
    fromCode("the coffee needs two seconds, the toast one", "asyncio.sleep(2)"),
    fromCode("wake me in two seconds", "asyncio.sleep(2)"),
    fromCode("the coffee still took its two seconds and the toast its one", "asyncio.sleep(2)"),
    known("let it sleep for 3 seconds", "the reader types it"),
    fromCode("The coffee needed two seconds", "asyncio.sleep(2)"),
    fromCode("was ready after two seconds", "asyncio.sleep(2)"),
    fromCode("Breakfast still takes five seconds", "time.sleep(5)"),
  ],
  "breakfast/measuring": [
    fromCode("takes four seconds, bread that takes one, and salad that takes two", 'make("soup", 4), make("bread", 1)'),
    fromCode("take two seconds instead of one", "asyncio.sleep(1)"),
    known("take one second less, and supper is a second earlier", "the reader types it"),
  ],
  "breakfast/hidden-freeze": [
    fromCode("stirred every second", "asyncio.sleep(1)"),
    fromCode("a site that takes five seconds to answer", "https://slow.example/5"),
    known("when a second one comes", "not a time"),
  ],
  "breakfast/which-kitchen": [
    fromCode("Each takes a second to be answered", "asyncio.sleep(1)"),
    fromCode("each takes a second to be made smaller", "cpu.burn(1)"),
    fromCode("above one second is what three processes need", "maxWorkers: 3"),
  ],
  "conductor/hundred-pages": [
    known("a few tenths of a second for each", "pages.example of the simulated internet"),
    known("takes a hundred visitors at once", "pages.example of the simulated internet"),
    known("between 0.1 and 0.4 seconds", "pages.example of the simulated internet"),
    fromCode("a hundred tasks begin", "length: 100"),
  ],
  "conductor/handing-over": [
    fromCode("three requests to lead", "fetchPage(session, 3)"),
    fromCode("Each bar is 0.2 seconds", "cpu.burn(0.2)"),
    fromCode("Two tasks, one gather", 'play("violin"), play("cello")'),
  ],
  "conductor/handing-over/one-desk": [
    fromCode("a fifth of a second of work", "cpu.burn(0.1); // the words below them"),
  ],
  "conductor/waiting-work": [
    fromCode("finds the customer: 0.4 s", "asyncio.sleep(0.4)"),
    fromCode("work out the price: 0.05 s", "cpu.burn(0.05)"),
    fromCode("takes the money: 0.3 s", "asyncio.sleep(0.3)"),
    fromCode("five times 0.05 seconds, a quarter of a second in all", "order <= 5"),
    fromCode("40 × 0.05 = 2 seconds", "length: 40"),
    known("another thousand tasks", "any number will do"),
  ],
  "conductor/heavy-work": [
    fromCode("each needs a second of heavy maths", "cpu.burn(1)"),
    fromCode("a quarter of a second after beat 3", "asyncio.sleep(0.25)"),
    fromCode("One second of maths in one task is a second of silence", "cpu.burn(1)"),
  ],
  "conductor/partners": [
    fromCode("in four threads", "asyncio.toThread(render, 4)"),
    fromCode("Four threads, four cores", "asyncio.toThread(render, 4)"),
    fromCode("with four threads it was", "asyncio.toThread(render, 4)"),
    fromCode("Four processes and your own", "maxWorkers: 4"),
    known("the twentieth of a second that a process needs", "the simulated machine"),
    known("For a second of maths that is a good bargain. For a millisecond it is not", "a rule of thumb"),
    known("Ten thousand waits are ten thousand tasks", "any number will do"),
  ],
  "conductor/which-lever": [
    fromCode("half a second of maths for each", "cpu.burn(0.5)"),
    fromCode("Eight studies of half a second make four seconds of work", "cpu.burn(0.5)"),
    known("a thousand times the memory", "tens of megabytes against a kilobyte or two, in CPython"),
  ],
  "conductor/polite-limits": [
    known("A hundred requests at the same moment", "pages.example of the simulated internet"),
    fromCode("Twenty tasks begin", "length: 20"),
    known("about a quarter of a second each", "pages.example of the simulated internet"),
    known("about a quarter of a second to come", "pages.example of the simulated internet"),
    fromCode("half a second to be saved", "asyncio.sleep(0.5)"),
  ],
  "conductor/when-pages-fail": [
    fromCode("Three requests go out together", 'fetchText(session, "https://slow.example/1")'),
    fromCode("The slow host needs a second", "https://slow.example/1"),
    known("gives up only after five minutes", "aiohttp's own time limit"),
  ],
  "tasks/many-on-few": [
    fromCode("waits two seconds for a key", "time.sleep(2)"),
    fromCode("Here are forty processes", "length: 40"),
    fromCode("Forty programs of more than two seconds each", "length: 40"),
    fromCode("compute for a second each", "cpu.burn(1)"),
    fromCode("eight lanes and four cores", "length: 8"),
    fromCode("at half the speed", "length: 8"),
    fromCode("the forty programs as forty tasks", "length: 40"),
    fromCode("instead of forty processes", "length: 40"),
    known("a kilobyte or two", "measured in CPython 3.13"),
    fromCode("Forty tasks do not use four cores", "length: 40"),
  ],
  "tasks/suspended-points": [known("Pause the run at 0.5 s", "the moment that the page chooses")],
  "tasks/two-logs": [
    fromCode("after one second, and *Hi!* after two", 'say("Hello!", 1)'),
    fromCode("Its two seconds begin only there", 'say("Hi!", 2)'),
  ],
  "tasks/task-objects": [
    fromCode("looks in after one second", "asyncio.sleep(1)"),
    fromCode("again two seconds later", "asyncio.sleep(2)"),
  ],
  "tasks/cancel-a-worker": [
    fromCode("sends a message every second", "asyncio.sleep(1)"),
    fromCode("has had enough after 3.5 seconds", "asyncio.sleep(3.5)"),
    fromCode("One comes every second", "asyncio.sleep(1)"),
  ],
  "tasks/downloader": [
    known("archives of 3, 4 and 5 MB", "docs.example of the simulated internet"),
    known("sends a megabyte a second", "docs.example of the simulated internet"),
    fromCode("more than half a megabyte", "iterChunked(500_000)"),
    known("have twelve megabytes", "docs.example of the simulated internet"),
    known("brings its megabyte a second", "docs.example of the simulated internet"),
    fromCode("gives up after four seconds", "waitFor(all, 4)"),
    fromCode("After four seconds", "waitFor(all, 4)"),
  ],
  "tasks/downloader/progress-for-all": [known("the twelve megabytes", "docs.example of the simulated internet")],
  "beyond/timeouts": [
    fromCode("three seconds at most, all together", "asyncio.timeout(3"),
    known("three times “almost in time”", "not a number of the run"),
    known("may take an hour", "any time will do"),
    fromCode("buys two more seconds", "loop.time() + 2"),
    known("Let one part take 2.5 seconds", "longer than the two that a part has"),
    fromCode("One second at most", "waitFor(stubborn(), 1)"),
    fromCode("After a second the task was cancelled", "waitFor(stubborn(), 1)"),
    fromCode("an await of five seconds", "asyncio.sleep(5)"),
  ],
  "beyond/back-pressure": [
    fromCode("reads ten lines a second", "asyncio.sleep(0.1)"),
    fromCode("writes two lines a second", "asyncio.sleep(0.5)"),
    fromCode("The reader is done after two seconds", "line <= 20"),
    fromCode("Five orders, a second each", "asyncio.sleep(1)"),
    fromCode("there are two tasks", '["Ada", "Bo"]'),
  ],
  "beyond/shared-state": [
    known("whether two tasks can get into each other's way", "any two"),
    fromCode("Three tasks count visitors", "visit(), visit(), visit()"),
    fromCode("is a second old", "asyncio.sleep(1)"),
  ],
  "beyond/two-rules": [known("That is seventeen minutes", "a thousand seconds")],
  "beyond/slow-loop": [
    fromCode("Five visitors", "answer(5)"),
    fromCode("woken in a tenth of a second", "asyncio.sleep(0.1)"),
    known("longer than a tenth of a second", "asyncio's own limit: loop.slow_callback_duration"),
    known("A thousand answers in 2 ms and one in 4 seconds are 6 ms on average", "arithmetic"),
  ],
  "beyond/your-own-loop": [
    known("It works with three tasks", "any small number"),
    known("keeps a million timers cheap", "any large number"),
  ],
  "projects/polite-crawler/a-few-per-host": [known("a hundred requests at one moment", "any large number")],
  "projects/resumable-downloader/try-again": [known("wait a second", "the task itself asks for it")],
  "beside/from-javascript": [
    fromCode("a download of a whole minute", "asyncio.sleep(60)"),
    fromCode("has two seconds", "waitFor(download(), 2)"),
  ],
};

/** @param code stands in a snippet of the lesson, and in the line that the words name */
function fromCode(words: string, code: string): StatedNumber {
  return { kind: "code", words, code };
}

function known(words: string, because: string): StatedNumber {
  return { kind: "known", words, because };
}
