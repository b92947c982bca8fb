// Fails: everybody
// Says: “Greta is answered.” was never printed.

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
    checkRanking("Ada", 3),
    checkRanking("Boris", 1),
    checkRanking("Chen", 2),
    checkRanking("Dora", 1),
    checkRanking("Emil", 4),
    checkRanking("Fumi", 2),
    checkRanking("Hugo", 3),
    asyncio.sleep(1, 1),
  );
  console.log(`${waited.length} players, ${Math.max(...waited)} s at most.`);
}

asyncio.run(main());
