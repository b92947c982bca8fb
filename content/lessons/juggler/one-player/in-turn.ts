import asyncio from "asyncio";

async function checkRanking(player: string) {
  console.log(`${player} asks.`);
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await checkRanking(player);
  }
}

asyncio.run(main());
