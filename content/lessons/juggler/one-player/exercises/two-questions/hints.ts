export default [
  "What does an `await` give you, when the coroutine behind it returns something?",
  "`const points = await …` waits for a coroutine and keeps what it returns. The same works for the rank.",
  'Await `fetchPoints("Ada")` into `points`, and on the next line `fetchRank(points)` into `rank`.',
];
