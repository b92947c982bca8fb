// Fails: at-once
// Says: At most 2 waits were under way at once, from 0.000 s to 1.000 s on line 8; there should be at least 3.

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const [ada, boris] = await asyncio.gather(checkRanking("Ada", 1), checkRanking("Boris", 3));
  const chen = await checkRanking("Chen", 2);
  console.log(`${ada}, ${boris}, ${chen}`);
}

asyncio.run(main());
