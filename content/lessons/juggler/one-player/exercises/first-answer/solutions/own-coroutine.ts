import asyncio from "asyncio";

async function findRating(player: string) {
  console.log(`${player}: one moment, please.`);
  await askDatabase();
  console.log(`${player} has 1516 points.`);
}

async function askDatabase() {
  await asyncio.sleep(2);
}

asyncio.run(findRating("Ada"));
