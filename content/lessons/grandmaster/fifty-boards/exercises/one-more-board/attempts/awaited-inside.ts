// Fails: failed
// Says: Your program ended with an error at 27.000 s on line 15: TypeError: An asyncio.Future, a coroutine or an awaitable is required

import asyncio from "asyncio";

async function playBoard(board: number, thinkingTime: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(thinkingTime);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(await playBoard(1, 4), await playBoard(2, 2), await playBoard(3, 3));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
