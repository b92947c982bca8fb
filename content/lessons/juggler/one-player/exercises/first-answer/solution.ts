import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  // The database is asked here. It needs two seconds.
  await asyncio.sleep(2);
  console.log(`${player} has 1516 points.`);
}

asyncio.run(findRating("Ada"));
