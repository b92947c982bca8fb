// Fails: at-once
// Says: One after the other: the wait on line 8 lasted from 0.000 s to 1.000 s, and the next one on line 8 began only at 1.000 s.

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const ada = checkRanking("Ada", 1);
  const boris = checkRanking("Boris", 3);
  const chen = checkRanking("Chen", 2);
  console.log(`${await ada}, ${await boris}, ${await chen}`);
}

asyncio.run(main());
