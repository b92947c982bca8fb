export default [
  "Three things are wrong, and the lanes show them all: who waits for whom, who holds the loop, and who comes too late?",
  "Boards do not need each other: gather them. The reporter has to be started before you wait for the boards, and must not sleep selfishly.",
  "`const reporter = asyncio.createTask(report())` first, with `await asyncio.sleep(2)` inside `report`. Then gather `playBoard` for all boards, and await the reporter at the end.",
];
