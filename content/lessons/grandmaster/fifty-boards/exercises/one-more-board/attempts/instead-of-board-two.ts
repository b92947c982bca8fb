// Fails: at-once
// Says: At most 2 waits were under way at once, from 0.000 s to 3.000 s on line 9; there should be at least 3.

import asyncio from "asyncio";

async function playBoard(board: number, thinkingTime: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(thinkingTime);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(playBoard(1, 4), playBoard(3, 3));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
