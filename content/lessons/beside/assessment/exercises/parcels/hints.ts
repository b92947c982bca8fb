export default [
  "Two things have to be kept apart: how many are weighed at once, and in which order the weights come back.",
  "A semaphore with as many tickets as there are scales keeps the limit, `gather` the order. Where does the `try` belong?",
  "In a function for one parcel: `using scale = await free.acquire()`, then `return await weigh(parcel)` in a `try`, and `return null` in its `catch`. Then `gather` them.",
];
