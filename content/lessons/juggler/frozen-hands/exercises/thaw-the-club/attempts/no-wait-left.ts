// Fails: written
// Says: “Written: doors open.” on line 19 was printed at 0.000 s; it should be at 1.500 s.

import asyncio from "asyncio";

async function wallClock() {
  for (let tick = 1; tick <= 4; tick++) {
    await asyncio.sleep(0.5);
    console.log(`Tick ${tick}.`);
  }
}

async function checkRanking(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

function writeToDisk(entry: string) {
  console.log(`Written: ${entry}.`);
}

async function keepLog() {
  writeToDisk("doors open");
}

async function main() {
  await asyncio.gather(wallClock(), checkRanking("Ada"), keepLog());
}

asyncio.run(main());
