// Fails: at-once
// Says: One after the other: the wait on line 11 lasted from 0.000 s to 4.000 s, and the next one on line 11 began only at 4.000 s.

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
  for (const [index, seconds] of thinkingTimes.entries()) await playBoard(index + 1, seconds);
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
