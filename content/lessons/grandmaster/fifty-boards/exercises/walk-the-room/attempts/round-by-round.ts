// Fails: moves
// Says: “Board 2: move 2.” on line 11 was printed at 4.000 s; it should be at 2.000 s.

import asyncio from "asyncio";

const thinkingTimes = [4, 2, 3];

async function exhibition() {
  for (let move = 1; move <= 3; move++) {
    async function playMove(seconds: number, index: number) {
      console.log(`Board ${index + 1}: move ${move}.`);
      await asyncio.sleep(seconds);
    }
    await asyncio.gather(...thinkingTimes.map(playMove));
  }
  for (const board of [2, 3, 1]) console.log(`Board ${board}: the game is over.`);
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
