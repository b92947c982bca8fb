import asyncio from "asyncio";

async function count(who: string) {
  for (let i = 1; i <= 2; i++) {
    console.log(`${who} ${i}`);
    await nothing();
  }
}

async function nothing() {}

async function main() {
  await asyncio.gather(count("a"), count("b"));
}

asyncio.run(main());
