// Fails: free
// Says: `time.sleep` blocked the loop on line 11 for 1.000 s, from 0.000 s on. 4,999 more stretches like it followed.

import asyncio from "asyncio";
import time from "time";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  time.sleep(1);
  served += 1;
}

async function main() {
  await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  console.log(`${served} players are served.`);
}

asyncio.run(main());
