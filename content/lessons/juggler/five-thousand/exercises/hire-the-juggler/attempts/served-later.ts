// Fails: one-second
// Says: The run took 2.000 s, which is more than 1.000 s. The last wait began at 1.000 s on line 10.

import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
  served += 1;
}

async function main() {
  await asyncio.sleep(1);
  await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  console.log(`${served} players are served.`);
}

asyncio.run(main());
