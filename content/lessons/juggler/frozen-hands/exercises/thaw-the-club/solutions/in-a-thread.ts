import asyncio from "asyncio";
import time from "time";

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
  time.sleep(1.5);
  console.log(`Written: ${entry}.`);
}

async function keepLog() {
  await asyncio.toThread(writeToDisk, "doors open");
}

async function main() {
  await asyncio.gather(wallClock(), checkRanking("Ada"), keepLog());
}

asyncio.run(main());
