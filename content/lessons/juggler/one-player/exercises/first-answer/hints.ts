export default [
  "Look at the first program of this page. Which of its lines took a second?",
  "`asyncio.sleep` counts in seconds. And calling it is not enough: what word has to stand in front of it?",
  "Between the two lines, write `await`, and after it a call of `asyncio.sleep` with the number of seconds.",
];
