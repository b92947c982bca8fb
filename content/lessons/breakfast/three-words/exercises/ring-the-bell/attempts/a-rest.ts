// Fails: in-time
// Says: The run took 3.500 s, which is more than 2.500 s. The last wait began at 2.500 s on line 19.

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
  await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell), cook(bell));
  await asyncio.sleep(1);
}

asyncio.run(main());
