export default [
  "What does the loop in `serveAll` wait for before it comes to the next player?",
  "Make an array of coroutines first, one for each player, without any `await`. Then wait for all of them together.",
  "`club.map(checkRanking)` makes the coroutines. `gather` wants them as arguments, not as an array: spread it with `...`.",
];
