export default [
  "A request takes a `timeout`, in seconds. What does it raise, and does your `catch` know that?",
  "`session.get(url, { timeout })` counts until the last byte of the page. What it raises is a `TimeoutError`, which is no `ClientError`. Look where the time begins to run, too: before or after the ticket?",
  "Give the patience to `fetchPage`, and there to `session.get(url, { timeout: patience ?? null })`. In the `catch`, go on for a `ClientError` or an `asyncio.TimeoutError`. Since the ticket is taken before `fetchPage` is called, the line does not count.",
];
