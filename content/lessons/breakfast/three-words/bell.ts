import asyncio from "asyncio";

async function cook(bell: asyncio.Future<string>) {
  console.log("The cook begins.");
  await asyncio.sleep(2);
  bell.setResult("the pasta");
}

async function waiter(name: string, bell: asyncio.Future<string>) {
  const dish = await bell;
  console.log(`${name} has heard it: ${dish}.`);
}

async function main() {
  const bell = new asyncio.Future<string>();
  await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell), cook(bell));
  console.log(`Once more: ${await bell}.`);
}

asyncio.run(main());
