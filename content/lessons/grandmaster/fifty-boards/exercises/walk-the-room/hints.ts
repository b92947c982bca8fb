export default [
  "What in the loop belongs to one board, and what to all of them?",
  "Cut the inner loop out into `async function playBoard(board: number, seconds: number)`. Calling it gives you one coroutine for one board.",
  "`thinkingTimes.map((seconds, index) => playBoard(index + 1, seconds))` gives three coroutines. Spread them into `asyncio.gather` and await that.",
];
