export default [
  "Who waits for `saveLog` now? And who really has to?",
  "`asyncio.createTask` starts the saving and lets you go on. Keep what it returns: before the club closes, somebody has to wait for it.",
  "Collect the tasks in a list, one for each player. After the loop, and before the last line, await all of them, with `asyncio.gather(...logs)` for example.",
];
