import asyncio from "asyncio";

async function checkRanking(player: string) {
  console.log(`${player} asks.`);
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  return `${player} is number 1.`;
}

console.log("The club opens.");
console.log(asyncio.run(checkRanking("Ada")));
