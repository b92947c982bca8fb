import asyncio from "asyncio";

const PLAYERS = 5000;

async function serve() {
  await asyncio.sleep(1);
  return true;
}

async function main() {
  const answers = await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  const served = answers.filter((answer) => answer).length;
  console.log(`${served} players are served.`);
}

asyncio.run(main());
