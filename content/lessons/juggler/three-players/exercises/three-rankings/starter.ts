import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const ada = await checkRanking("Ada", 1);
  const boris = await checkRanking("Boris", 3);
  const chen = await checkRanking("Chen", 2);
  console.log(`${ada}, ${boris}, ${chen}`);
}

asyncio.run(main());
