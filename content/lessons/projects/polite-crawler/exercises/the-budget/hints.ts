export default [
  "Which one coroutine stands for the whole crawl, with all visits inside? What can be put around it?",
  "`asyncio.waitFor` cancels the first visit when the time is over. See what becomes of the visits that it began: a `gather` that is cancelled does not wait until all of its coroutines are gone. What does?",
  "At the end: `await asyncio.waitFor(visit(start), limits.budget ?? null)` in a `try`, a `catch` that lets only a `TimeoutError` pass, and `return found` after it. And in `visit`, `asyncio.taskGroup(async (group) => …)` with a `group.createTask(visit(link))` for each link, in place of `gather`.",
];
