import asyncio from "asyncio";

async function checkRanking(player: string) {
  console.log(`${player} asks.`);
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  asyncio.gather(checkRanking("Ada"), checkRanking("Boris"), checkRanking("Chen"));
  console.log("The club closes.");
}

asyncio.run(main());
