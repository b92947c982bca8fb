export default [
  "Look, pay, take: three steps, and an `await` in the middle. Who can come in between, and what have they seen?",
  "A lock around all three steps makes one piece of them. `using guard = await lock.acquire()` holds it until the function is left, whichever way.",
  "One lock for each show, in an object beside `seats`. Take it before you look at `seats[show]`.",
];
