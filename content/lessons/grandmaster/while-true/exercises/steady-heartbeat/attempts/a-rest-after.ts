// Fails: in-time
// Says: The run took 4.250 s, which is more than 3.500 s. The last wait began at 3.250 s on line 24.

import asyncio from "asyncio";
import cpu from "cpu";

async function heartbeat() {
  for (let beat = 1; beat <= 6; beat++) {
    await asyncio.sleep(0.5);
    console.log(`Beat ${beat}.`);
  }
}

async function importGames() {
  for (let game = 1; game <= 120; game++) {
    cpu.burn(0.025);
    await asyncio.sleep(0);
  }
  console.log("120 games are imported.");
}

async function main() {
  await asyncio.gather(heartbeat(), importGames());
  await asyncio.sleep(1);
}

asyncio.run(main());
