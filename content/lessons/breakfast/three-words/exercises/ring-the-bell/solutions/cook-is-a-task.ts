import asyncio from "asyncio";

async function cook() {
  await asyncio.sleep(2.5);
  return "pasta";
}

async function waiter(name: string, bell: asyncio.Future<string>) {
  const dish = await bell;
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  const bell = asyncio.createTask(cook());
  await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell));
}

asyncio.run(main());
