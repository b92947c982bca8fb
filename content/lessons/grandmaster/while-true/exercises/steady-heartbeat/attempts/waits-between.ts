// Fails: imported
// Says: “120 games are imported.” on line 19 was printed at 6.000 s; it should be at 3.000 s.

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
    await asyncio.sleep(0.025);
  }
  console.log("120 games are imported.");
}

async function main() {
  await asyncio.gather(heartbeat(), importGames());
}

asyncio.run(main());
