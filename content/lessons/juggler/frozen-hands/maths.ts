import asyncio from "asyncio";
import cpu from "cpu";

async function checkRanking(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function analyse(game: string) {
  console.log(`The analysis of ${game} begins.`);
  cpu.burn(2);
  console.log(`The analysis of ${game} is done.`);
}

async function main() {
  await asyncio.gather(checkRanking("Ada"), checkRanking("Boris"), checkRanking("Chen"), analyse("game 17"));
}

asyncio.run(main());
