import asyncio from "asyncio";

async function sleeper(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${name} wakes up.`);
}

async function main() {
  await asyncio.gather(sleeper("Ada", 2), sleeper("Boris", 1), sleeper("Chen", 2), sleeper("Dora", 0));
}

asyncio.run(main());
