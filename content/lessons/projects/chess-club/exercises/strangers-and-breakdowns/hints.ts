export default [
  "There are two kinds of errors here, and they belong to two places: one is caught for each player, the other must end everything. Does `gather` end everything?",
  "When one of its coroutines fails, `gather` raises on at once, and the others go on. A group of tasks does not: it cancels the others first, and waits until they are gone.",
  'Return `"unknown"` for a `KeyError` in the same `catch` as `"left"`. Then make the tasks in `asyncio.taskGroup(async (group) => …)` with `group.createTask(serve(player))`, and take their `result()` when the group is done.',
];
