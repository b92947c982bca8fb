// Fails: awaited
// Says: At 0.000 s on line 8: `sleep` was called but never awaited, so it never ran.

import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  asyncio.sleep(2);
  console.log(`${player} has 1516 points.`);
}

asyncio.run(findRating("Ada"));
