// Fails: at-once
// Says: One after the other: the wait on line 10 lasted from 0.000 s to 1.000 s, and the next one on line 10 began only at 1.000 s.

import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
  served += 1;
}

async function main() {
  for (let player = 0; player < PLAYERS; player++) await serve();
  console.log(`${served} players are served.`);
}

asyncio.run(main());
