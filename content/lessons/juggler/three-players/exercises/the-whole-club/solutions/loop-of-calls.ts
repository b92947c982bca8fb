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
  const questions: Promise<number>[] = [];
  for (const [player, seconds] of Object.entries(club)) {
    questions.push(checkRanking(player, seconds));
  }
  const waited = await asyncio.gather(...questions);
  console.log(`${waited.length} players, ${Math.max(...waited)} s at most.`);
}

asyncio.run(main());
