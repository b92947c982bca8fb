// Fails: beats
// Says: “Beat 1.” came at 3.000 s, 3.000 s after the beat before it.

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
    if (game % 60 === 0) await asyncio.sleep(0);
  }
  console.log("120 games are imported.");
}

async function main() {
  await asyncio.gather(heartbeat(), importGames());
}

asyncio.run(main());
