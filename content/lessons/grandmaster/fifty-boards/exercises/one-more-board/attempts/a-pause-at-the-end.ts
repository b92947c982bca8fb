// Fails: twelve-seconds
// Says: The run took 13.000 s, which is more than 12.000 s. The last wait began at 12.000 s on line 16.

import asyncio from "asyncio";

async function playBoard(board: number, thinkingTime: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(thinkingTime);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(playBoard(1, 4), playBoard(2, 2), playBoard(3, 3));
  await asyncio.sleep(1);
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
