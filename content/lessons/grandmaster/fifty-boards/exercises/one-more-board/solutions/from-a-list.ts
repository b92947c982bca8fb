import asyncio from "asyncio";

async function playBoard(board: number, thinkingTime: number) {
  for (let move = 1; move <= 3; move++) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(thinkingTime);
  }
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  const thinkingTimes = [4, 2, 3];
  const games = thinkingTimes.map((seconds, index) => playBoard(index + 1, seconds));
  await asyncio.gather(...games);
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
