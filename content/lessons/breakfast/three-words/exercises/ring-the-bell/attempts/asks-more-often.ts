// Fails: one-timer
// Says: 3 waits at once, from 0.000 s to 0.500 s on lines 15 and 9; there should be 1.

import asyncio from "asyncio";

let dish: string | null = null;

async function cook() {
  await asyncio.sleep(2.5);
  dish = "pasta";
}

async function waiter(name: string) {
  while (dish === null) {
    await asyncio.sleep(0.5);
  }
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  await asyncio.gather(waiter("Ada"), waiter("Boris"), cook());
}

asyncio.run(main());
