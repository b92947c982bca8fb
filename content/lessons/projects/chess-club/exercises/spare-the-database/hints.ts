export default [
  "Each question has to wait for something before it is asked. What is there `atOnce` times, is taken by whoever asks, and given back afterwards?",
  "A semaphore is a bowl of tickets. There has to be one bowl for all players; and for an evening without a limit there may be as many tickets as you like.",
  "`new asyncio.Semaphore(evening.atOnce ?? Infinity)` before the coroutines are made; in a function around `lookUp`, `using ticket = await tickets.acquire()`; and `gather` the calls of that function.",
];
