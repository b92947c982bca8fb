// Fails: at-once
// Says: One after the other: the wait on line 18 lasted from 0.000 s to 3.000 s, and the next one on line 18 began only at 3.000 s.

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
  const waited: number[] = [];
  for (const [player, seconds] of Object.entries(club)) {
    const [answer] = await asyncio.gather(checkRanking(player, seconds));
    waited.push(answer);
  }
  console.log(`${waited.length} players, ${Math.max(...waited)} s at most.`);
}

asyncio.run(main());
