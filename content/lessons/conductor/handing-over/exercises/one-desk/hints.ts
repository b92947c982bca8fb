export default [
  "A task goes on until it waits. Where in `copy` does a copyist wait? And where would it be all right to let others to the desk?",
  "Between two pages the desk is empty. What can you await there that lets everybody have a turn, and takes no time?",
  "`await asyncio.sleep(0)` behind `clear()`, inside the loop.",
];
