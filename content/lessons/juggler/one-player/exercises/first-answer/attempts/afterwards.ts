// Fails: answer
// Says: “Ada has 1516 points.” on line 8 was printed at 0.000 s; it should be at 2.000 s.

import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  console.log(`${player} has 1516 points.`);
  await asyncio.sleep(2);
}

asyncio.run(findRating("Ada"));
