// Fails: free
// Says: `time.sleep` blocked the loop on line 9 for 2.000 s, from 0.000 s on.

import asyncio from "asyncio";
import time from "time";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  await time.sleep(2);
  console.log(`${player} has 1516 points.`);
}

asyncio.run(findRating("Ada"));
