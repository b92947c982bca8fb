export default [
  "Ask of each of the three: does it wait, and is there an `await` for it? Does it wait in a call that blocks? Or does it compute?",
  "`readSky` is a coroutine already. `asyncio.toThread(readArchive, town)` makes the blocking call something to await, and `loop.runInExecutor(pool, workOut, …)` the maths.",
  "In `forecast`, gather the sky and the thread, then await the pool with both results. A `ProcessPoolExecutor` without settings has one process for each core; make it once, outside of `forecast`.",
];
