import asyncio from "asyncio";

async function juggle(ball: string, seconds: number) {
  console.log(`${ball} goes up`);
  await asyncio.sleep(seconds);
  console.log(`${ball} is caught`);
}

async function main() {
  await asyncio.gather(juggle("red", 3), juggle("green", 2), juggle("blue", 1));
}

asyncio.run(main());
