export default [
  "Who tells the loop of a board in this program, and where?",
  "`playBoard(3, 3)` makes a coroutine for the third board. It has to begin together with the other two.",
  "Hand it to the `asyncio.gather` that is there, as a third argument.",
];
