import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
  served += 1;
}

async function main() {
  await asyncio.gather(...Array.from({ length: PLAYERS }, serve));
  console.log(`${served} players are served.`);
}

asyncio.run(main());
