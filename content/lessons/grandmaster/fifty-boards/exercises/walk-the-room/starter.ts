import asyncio from "asyncio";

const thinkingTimes = [4, 2, 3];

async function exhibition() {
  for (const [index, seconds] of thinkingTimes.entries()) {
    const board = index + 1;
    for (let move = 1; move <= 3; move++) {
      console.log(`Board ${board}: move ${move}.`);
      await asyncio.sleep(seconds);
    }
    console.log(`Board ${board}: the game is over.`);
  }
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
