import asyncio from "asyncio";

async function wake(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${name} is awake.`);
}

async function main() {
  await asyncio.gather(wake("Ada", 2), wake("Boris", 1), wake("Chen", 2), wake("Dora", 0));
}

asyncio.run(main());
