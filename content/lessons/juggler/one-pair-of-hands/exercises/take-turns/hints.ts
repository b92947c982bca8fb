export default [
  "Where in `commentate` could anybody else come in? Look for the `await`s.",
  "A pause that takes no time is enough, as long as it really pauses. It has to come after every single move.",
  "Put `await asyncio.sleep(0)` into the loop, below the line that prints.",
];
