// The document that unit “breakfast” follows, item by item.

import { place, source } from "./source.ts";

export const BREAKFAST = source("breakfast", "Demystifying Python asyncio: A Practical Guide", null, [
  place("asyncio came with Python 3.4", "watching-the-pot", "version 3.4"),
  place("async and await came with Python 3.5", "watching-the-pot", "Version 3.5"),
  place("Event loop, coroutines and futures overwhelm", "three-words", "Three words that frighten people"),
  place("Synchronous: staring at the pot for ten minutes", "watching-the-pot", "ten minutes of staring at a pot"),
  place("Then the vegetables", "watching-the-pot", "five minutes of chopping"),
  place("Blocking", "watching-the-pot", "Such a wait is called *blocking*"),
  place("Asynchronous: chop while it boils, then turn back", "watching-the-pot", "turn back to the pot when it boils"),
  place("Non-blocking", "watching-the-pot", "*non-blocking*"),
  place("A coroutine can be paused and resumed", "three-words", "can be paused and resumed"),
  place("await gets the result without blocking the program", "three-words", "each `await` gives them what was set"),
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
]);
