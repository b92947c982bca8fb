import asyncio from "asyncio";

const lock = new asyncio.Lock();
async function worker(name: string, how: string) {
  using guard = await lock.acquire();
  console.log(name, "in", lock.locked());
  await asyncio.sleep(1);
  if (how === "throws") throw new Error(`${name} throws`);
  if (how === "returns") return name;
  console.log(name, "out");
  return `${name} ends`;
}
async function main() {
  const results = await asyncio.gather(
    worker("a", "throws"),
    worker("b", "returns"),
    worker("c", ""),
    asyncio.waitFor(worker("d", ""), 3.5),
    { returnExceptions: true },
  );
  console.log(
    results.map((result) => (result instanceof Error ? result.message || result.name : result)).join(),
    lock.locked(),
  );
  {
    using guard = await lock.acquire();
    console.log("inline", lock.locked());
  }
  console.log(lock.locked());
}

asyncio.run(main());
