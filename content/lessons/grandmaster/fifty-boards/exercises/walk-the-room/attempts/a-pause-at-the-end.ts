// Fails: twelve-seconds
// Says: The run took 13.000 s, which is more than 12.000 s. The last wait began at 12.000 s on line 19.

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
  await asyncio.gather(...thinkingTimes.map((seconds, index) => playBoard(index + 1, seconds)));
  console.log("The exhibition is over.");
  await asyncio.sleep(1);
}

asyncio.run(exhibition());
