// Fails: ticks
// Says: “Tick 1.” on line 9 was printed at 2.000 s; it should be at 0.500 s.

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

async function writeToDisk(entry: string) {
  await asyncio.sleep(1.5);
  console.log(`Written: ${entry}.`);
}

async function keepLog() {
  await writeToDisk("doors open");
}

async function main() {
  await keepLog();
  await asyncio.gather(wallClock(), checkRanking("Ada"));
}

asyncio.run(main());
