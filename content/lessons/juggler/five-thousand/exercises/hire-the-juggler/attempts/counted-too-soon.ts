// Fails: served
// Says: The last line was “1 players are served.” on line 16, at 1.000 s; it should be “5000 players are served.”.

import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  served += 1;
  console.log(`${served} players are served.`);
}

asyncio.run(main());
