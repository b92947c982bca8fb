import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const questions: [string, number][] = [
    ["Ada", 1],
    ["Boris", 3],
    ["Chen", 2],
  ];
  const results = await asyncio.gather(...questions.map(([player, seconds]) => checkRanking(player, seconds)));
  console.log(results.join(", "));
}

asyncio.run(main());
