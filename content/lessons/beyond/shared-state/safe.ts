import asyncio from "asyncio";

let visitors = 0;

async function visit() {
  for (let i = 0; i < 1000; i++) {
    const before = visitors;
    visitors = before + 1;
    if (i % 100 === 0) await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(visit(), visit(), visit());
  console.log(visitors);
}

asyncio.run(main());
