import asyncio from "asyncio";

async function bake(oven: asyncio.Semaphore, minutes: number) {
  using place = await oven.acquire();
  await asyncio.sleep(minutes);
}

async function main() {
  const oven = new asyncio.Semaphore(2);
  await asyncio.gather(...[2, 2, 2, 2, 2].map((minutes) => bake(oven, minutes)));
  console.log("all is baked");
}

asyncio.run(main());
