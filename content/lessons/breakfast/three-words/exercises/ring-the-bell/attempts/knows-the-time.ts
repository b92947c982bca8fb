// Fails: one-timer
// Says: 3 waits at once, from 0.000 s to 2.500 s on lines 9 and 14; there should be 1.

import asyncio from "asyncio";

let dish: string | null = null;

async function cook() {
  await asyncio.sleep(2.5);
  dish = "pasta";
}

async function waiter(name: string) {
  await asyncio.sleep(2.5);
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  await asyncio.gather(cook(), waiter("Ada"), waiter("Boris"));
}

asyncio.run(main());
