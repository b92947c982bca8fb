// Fails: two-seconds
// Says: The run took 3.000 s, which is more than 2.000 s. The last wait began at 2.000 s on line 29.

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
  await asyncio.gather(wallClock(), checkRanking("Ada"), keepLog());
  await asyncio.sleep(1);
}

asyncio.run(main());
