import asyncio from "asyncio";

const difficulty: Record<string, number> = { Ada: 3, Boris: 1, Chen: 2 };

async function serve(player: string) {
  const seconds = difficulty[player];
  await asyncio.sleep(seconds);
  console.log(`${player} is answered.`);
  return `${player} after ${seconds} s`;
}

async function main() {
  const players = Object.keys(difficulty);
  const results = await asyncio.gather(...players.map(serve));
  console.log(`Results: ${results.join(", ")}.`);
}

asyncio.run(main());
