// Fails: served
// Says: “Ada serves pasta.” was never printed.

import asyncio from "asyncio";

async function cook(bell: asyncio.Future<string>) {
  await asyncio.sleep(2.5);
  bell.setResult("pasta");
}

async function waiter(name: string, bell: asyncio.Future<string>) {
  const dish = (await bell.done()) ? "pasta" : "nothing";
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  const bell = new asyncio.Future<string>();
  await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell), cook(bell));
}

asyncio.run(main());
