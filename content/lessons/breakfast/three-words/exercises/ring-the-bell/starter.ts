import asyncio from "asyncio";

let dish: string | null = null;

async function cook() {
  await asyncio.sleep(2.5);
  dish = "pasta";
}

async function waiter(name: string) {
  while (dish === null) {
    await asyncio.sleep(1);
  }
  console.log(`${name} serves ${dish}.`);
}

async function main() {
  await asyncio.gather(waiter("Ada"), waiter("Boris"), cook());
}

asyncio.run(main());
