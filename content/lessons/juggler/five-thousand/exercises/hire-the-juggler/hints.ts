export default [
  "What in `serve` makes a worker wait, and which call waits without a worker?",
  "`serve` becomes a coroutine function that awaits `asyncio.sleep`. You also need a `main`, and `asyncio.run` to start it.",
  "In `main`, make 5,000 coroutines with `Array.from({ length: PLAYERS }, serve)`, spread them into `asyncio.gather`, and await that before you print.",
];
