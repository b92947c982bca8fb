// The document that unit “grandmaster” follows, item by item.

import { place, source } from "./source.ts";

export const GRANDMASTER = source("grandmaster", "Asyncio: High-Scale Concurrency", null, [
  place("10,000 connections with a single thread", "ten-thousand", "ten thousand open connections"),
  place("One person plays fifty games", "fifty-boards", "Now fifty boards"),
  place("Threads: hiring fifty players", "fifty-boards", "hire a player for each"),
  place("The move is the await: play and walk away", "fifty-boards", "the moment at which she walks away"),
  place("The loop circles the room: ready, move; thinking, skip", "fifty-boards", "she passes by"),
  place("The waiting is done by the opponents", "fifty-boards", "That wait belongs to the opponent"),
  place("A call does not run a coroutine, it makes an object", "nothing-happens", "It made a *coroutine object*"),
  place("The object must be scheduled", "nothing-happens", "A coroutine object runs when the event loop gets to know"),
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
  place("The GIL limits threads and asyncio alike", "ten-thousand", "threads and the event loop have the same limit"),
  place("Never more than one core", "ten-thousand", "keeps one of them busy"),
  place("Sixteen cores need multiprocessing", "ten-thousand", "Sixteen cores, sixteen processes"),
]);
