import asyncio from "asyncio";

async function brew(what: string) {
  console.log("never printed", what);
}
async function value() {
  return 5;
}
async function main() {
  brew("coffee");
  const tea = brew("tea");
  const later = value();
  await asyncio.sleep(1);
  console.log(await later);
  asyncio.sleep(5);
  const lock = new asyncio.Lock();
  lock.acquire();
  console.log(lock.locked(), tea === undefined);
}

asyncio.run(main());
