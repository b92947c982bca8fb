import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const ada = asyncio.createTask(checkRanking("Ada", 1));
  const boris = asyncio.createTask(checkRanking("Boris", 3));
  const chen = asyncio.createTask(checkRanking("Chen", 2));
  console.log(`${await ada}, ${await boris}, ${await chen}`);
}

asyncio.run(main());
