// Fails: served
// Says: “Boris serves pasta.” on line 13 was printed at 2.500 s, before “Ada serves pasta.” on line 13 at 2.500 s;

import asyncio from "asyncio";

async function cook(bell: asyncio.Future<string>) {
  await asyncio.sleep(2.5);
  bell.setResult("pasta");
}

async function waiter(name: string, bell: asyncio.Future<string>) {
  const dish = await bell;
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  const bell = new asyncio.Future<string>();
  await asyncio.gather(waiter("Boris", bell), waiter("Ada", bell), cook(bell));
}

asyncio.run(main());
