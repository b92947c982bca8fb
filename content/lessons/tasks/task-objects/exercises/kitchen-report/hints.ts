export default [
  "Awaiting the tasks would wait for the slowest one, or throw the first error. You want to look, not to wait.",
  "Make a task of each order, sleep for two seconds, and then ask each task: `done()`, `exception()`, `result()`.",
  "`exception()` gives the error, or `null` when there was none. Ask for it only when the task is done; `result()` would throw the error.",
];
