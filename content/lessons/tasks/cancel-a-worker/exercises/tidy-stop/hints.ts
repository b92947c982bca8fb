export default [
  "`main` cannot stop what it stands and waits for. What has to be made of `read()` so that `main` can go on?",
  "Make a task, sleep for 4.5 s, and cancel the task. Inside `read`, a `finally` runs whichever way it is left.",
  "`cancel()` returns at once. Await the task afterwards, and catch the `CancelledError` that comes out of it; only then print `Stopped.`",
];
