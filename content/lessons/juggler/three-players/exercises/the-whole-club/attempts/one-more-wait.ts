// Fails: four-seconds
// Says: The run took 5.000 s, which is more than 4.000 s. The last wait began at 4.000 s on line 27.

import asyncio from "asyncio";

const club = {
  Ada: 3,
  Boris: 1,
  Chen: 2,
  Dora: 1,
  Emil: 4,
  Fumi: 2,
  Greta: 1,
  Hugo: 3,
};

async function checkRanking(player: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${player} is answered.`);
  return seconds;
}

async function main() {
  const waited = await asyncio.gather(
    ...Object.entries(club).map(([player, seconds]) => checkRanking(player, seconds)),
  );
  await asyncio.sleep(1);
  console.log(`${waited.length} players, ${Math.max(...waited)} s at most.`);
}

asyncio.run(main());
