// Fails: seen-through
// Says: 3 tasks did not come to an end:

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  asyncio.gather(checkRanking("Ada", 1), checkRanking("Boris", 3), checkRanking("Chen", 2));
  console.log("Ada after 1 s, Boris after 3 s, Chen after 2 s");
}

asyncio.run(main());
