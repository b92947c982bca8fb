// Fails: two-seconds
// Says: The run took 4.000 s, which is more than 2.000 s. The last wait began at 2.000 s on line 10.

import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  await asyncio.sleep(2);
  console.log(`${player} has 1516 points.`);
  await asyncio.sleep(2);
}

asyncio.run(findRating("Ada"));
