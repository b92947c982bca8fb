export default [
  "`gather` gives you the first error, and lets the others go on. Which block cancels them?",
  "Make the tasks with `group.createTask` inside `asyncio.taskGroup`. When the block is left, they are all over, one way or the other.",
  "Put the group into a `try`, and return `null` when an `ExceptionGroup` comes out of it. Keep the tasks, and ask each for its `result()` afterwards.",
];
