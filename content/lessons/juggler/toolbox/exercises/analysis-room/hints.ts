export default [
  "Who waits in this program, and who computes? Only one of them keeps the others waiting.",
  "Computing on several cores takes processes. A `ProcessPoolExecutor` holds them, and `loop.runInExecutor` gives you something to await.",
  "In `analyseGames`: make a pool with `using`, get the loop with `asyncio.getRunningLoop()`, and gather three calls of `loop.runInExecutor(pool, analyse, game, seconds)`.",
];
