export default [
  "One semaphore would be a limit for all hosts together. How many are needed, and how does a request find its own?",
  "A `Map` from hosts to semaphores: the host of `https://north.example/3` is what stands between the second and the third slash. A host that is seen for the first time gets a new one.",
  '`url.split("/")[2]` is the host. Look it up in the map, make `new asyncio.Semaphore(limits.perHost ?? Infinity)` if it is not there, and take a ticket with `using` around `fetchPage`, and around nothing else.',
];
