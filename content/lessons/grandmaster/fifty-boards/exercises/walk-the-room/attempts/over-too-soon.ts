// Fails: over
// Says: “The exhibition is over.” was never printed. “The exhibition is over” on line 18, at 12.000 s, comes close.

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
  console.log("The exhibition is over");
}

asyncio.run(exhibition());
