import asyncio from "asyncio";

let bell: asyncio.Future<string>;

async function cook() {
  await asyncio.sleep(2.5);
  bell.setResult("pasta");
}

async function waiter(name: string) {
  const dish = await bell;
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  bell = new asyncio.Future<string>();
  await asyncio.gather(waiter("Ada"), waiter("Boris"), cook());
}

asyncio.run(main());
