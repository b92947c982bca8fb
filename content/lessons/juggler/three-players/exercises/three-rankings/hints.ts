export default [
  "When does Boris ask, and what had to be over before he could?",
  "All three questions have to be begun before you wait for any of them. Which call begins several coroutines and waits for all?",
  "`asyncio.gather` takes the three calls of `checkRanking` without an `await` each. Put one `await` in front of it; it gives back the three results in an array.",
];
