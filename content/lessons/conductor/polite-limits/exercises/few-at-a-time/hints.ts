export default [
  "Press Run and look at the lanes: all six requests leave at the same moment. What would each of them have to wait for before it leaves?",
  "A semaphore with `limit` tickets makes them wait. There has to be one bowl for all of them, and the ticket has to be taken before the request leaves.",
  "Make `new asyncio.Semaphore(limit)` next to the session. In a function around `fetchTitle`, `using ticket = await tickets.acquire()` comes first; hand the calls of that function to `asyncio.gather`, which keeps the order.",
];
