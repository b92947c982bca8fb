// Fails: at-once
// Says: At most 2 waits were under way at once, from 0.000 s to 1.000 s on line 11; there should be at least 3.

import asyncio from "asyncio";

const thinkingTimes = [4, 2, 3];

async function playBoard(board: number, seconds: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(seconds);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(...thinkingTimes.map(playBoard));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
