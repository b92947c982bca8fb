// Fails: over
// Says: “Board 3: the game is over.” on line 11 was printed at 12.000 s; it should be at 9.000 s.

import asyncio from "asyncio";

async function playBoard(board: number, thinkingTime: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(thinkingTime);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(playBoard(1, 4), playBoard(2, 2), playBoard(3, 4));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
