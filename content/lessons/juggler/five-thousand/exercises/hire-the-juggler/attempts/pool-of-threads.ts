// Fails: no-workers
// Says: 8 threads at once, at 0.000 s on line 11; there should be 0.

import asyncio from "asyncio";
import time from "time";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.toThread(time.sleep, 1);
  served += 1;
}

async function main() {
  await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  console.log(`${served} players are served.`);
}

asyncio.run(main());
