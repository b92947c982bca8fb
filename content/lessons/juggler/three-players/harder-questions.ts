import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${player} is answered.`);
  return `${player} after ${seconds} s`;
}

const questions = { Ada: 3, Boris: 1, Chen: 2 };

async function main() {
  const results = await asyncio.gather(
    ...Object.entries(questions).map(([player, seconds]) => checkRanking(player, seconds)),
  );
  console.log(`Results: ${results.join(", ")}.`);
}

asyncio.run(main());
