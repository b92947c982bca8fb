import asyncio from "asyncio";

const lock = new asyncio.Lock();
async function main() {
  await lock.acquire();
  console.log("once");
  await lock.acquire();
  console.log("twice");
}

asyncio.run(main());
