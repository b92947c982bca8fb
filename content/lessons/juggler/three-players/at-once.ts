import asyncio from "asyncio";

async function checkRanking(player: string) {
  console.log(`${player} asks.`);
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  await asyncio.gather(checkRanking("Ada"), checkRanking("Boris"), checkRanking("Chen"));
}

asyncio.run(main());
