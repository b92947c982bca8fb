import asyncio from "asyncio";

async function make(dish: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`The ${dish} is ready.`);
  return dish;
}

async function main() {
  const quick = [make("coffee", 2), make("toast", 2)];
  const breakfast = await asyncio.gather(...quick, make("porridge", 6));
  console.log(`You have ${breakfast.join(", ")}.`);
}

asyncio.run(main());
