export default [
  "All clerks are asked at once. What waits for the first of several tasks, and what has to become of the rest?",
  "`asyncio.wait` with `returnWhen` and a `timeout` gives you what is done and what is pending. It cancels nothing by itself.",
  "Make tasks, `wait` for the first with `timeout: patience`, `cancel()` each pending task and wait for them; then return the result of the one that is done, or `null`.",
];
