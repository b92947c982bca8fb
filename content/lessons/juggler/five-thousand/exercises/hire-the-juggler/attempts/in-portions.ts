// Fails: at-once
// Says: At most 500 waits were under way at once, from 0.000 s to 1.000 s on line 10; there should be at least 5000.

import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
  served += 1;
}

async function main() {
  for (let room = 0; room < 10; room++) {
    await asyncio.gather(...Array.from({ length: PLAYERS / 10 }, serve));
  }
  console.log(`${served} players are served.`);
}

asyncio.run(main());
