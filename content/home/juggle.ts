import asyncio from "asyncio";

async function toss(seconds: number) {
  console.log(`up for ${seconds} s`);
  await asyncio.sleep(seconds);
  console.log(`${seconds} s: caught`);
}

async function main() {
  await asyncio.gather(toss(3), toss(2), toss(1));
}

asyncio.run(main());
