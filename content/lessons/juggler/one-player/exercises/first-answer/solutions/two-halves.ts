import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  await asyncio.sleep(1);
  await asyncio.sleep(1);
  console.log(`${player} has 1516 points.`);
}

asyncio.run(findRating("Ada"));
