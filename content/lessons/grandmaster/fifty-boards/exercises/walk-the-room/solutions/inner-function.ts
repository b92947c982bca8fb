import asyncio from "asyncio";

const thinkingTimes = [4, 2, 3];

async function exhibition() {
  async function playBoard(seconds: number, index: number) {
    for (const move of [1, 2, 3]) {
      console.log(`Board ${index + 1}: move ${move}.`);
      await asyncio.sleep(seconds);
    }
    console.log(`Board ${index + 1}: the game is over.`);
  }
  await asyncio.gather(...thinkingTimes.map(playBoard));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
