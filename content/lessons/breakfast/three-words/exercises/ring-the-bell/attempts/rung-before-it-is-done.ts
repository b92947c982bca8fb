// Fails: served
// Says: “Ada serves pasta.” on line 13 was printed at 0.000 s; it should be at 2.500 s.

import asyncio from "asyncio";

async function cook(bell: asyncio.Future<string>) {
  bell.setResult("pasta");
  await asyncio.sleep(2.5);
}

async function waiter(name: string, bell: asyncio.Future<string>) {
  const dish = await bell;
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  const bell = new asyncio.Future<string>();
  await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell), cook(bell));
}

asyncio.run(main());
