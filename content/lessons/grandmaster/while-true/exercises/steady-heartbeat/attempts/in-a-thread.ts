// Fails: on-the-loop
// Says: 1 thread at once, at 0.000 s; there should be 0.

import asyncio from "asyncio";
import cpu from "cpu";

async function heartbeat() {
  for (let beat = 1; beat <= 6; beat++) {
    await asyncio.sleep(0.5);
    console.log(`Beat ${beat}.`);
  }
}

function importGames() {
  for (let game = 1; game <= 120; game++) {
    cpu.burn(0.025);
  }
  console.log("120 games are imported.");
}

async function main() {
  await asyncio.gather(heartbeat(), asyncio.toThread(importGames));
}

asyncio.run(main());
