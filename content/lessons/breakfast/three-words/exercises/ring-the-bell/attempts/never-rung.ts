// Fails: stopped
// Says: The run was stopped at 2.500 s: Nothing can go on any more: a deadlock. `main` waits on line 17 for `waiter` and `waiter`.

import asyncio from "asyncio";

async function cook(bell: asyncio.Future<string>) {
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
