// Fails: seen-through
// Says: 3 tasks did not come to an end: `playBoard` on line 17, `playBoard` on line 17 and `playBoard` on line 17 stopped at 0.000 s.

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
  asyncio.gather(...thinkingTimes.map((seconds, index) => playBoard(index + 1, seconds)));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
