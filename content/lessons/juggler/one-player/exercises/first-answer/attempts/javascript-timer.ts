// Fails: answer
// Says: “Ada has 1516 points.” on line 9 was printed at 0.002 s; it should be at 2.000 s.

import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  await new Promise((resolve) => setTimeout(resolve, 2));
  console.log(`${player} has 1516 points.`);
}

asyncio.run(findRating("Ada"));
