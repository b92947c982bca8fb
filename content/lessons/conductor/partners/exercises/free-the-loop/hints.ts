export default [
  "What does each of the two spend its time on? One waits, in a call that blocks. The other one computes.",
  "`asyncio.toThread(readPage)` for the one, and `loop.runInExecutor(pool, render, …)` with a `ProcessPoolExecutor` for the other. Both can be awaited.",
  "Gather all three: the heart, the thread and the process. Make the pool with `using`, so that it is closed at the end.",
];
