import asyncio from "asyncio";
import time from "time";

async function skate(name: string) {
  await asyncio.sleep(1);
  console.log(name, "is across");
}

async function polishIce() {
  time.sleep(2);
  console.log("the ice is polished");
}

async function main() {
  await asyncio.gather(skate("Ada"), polishIce(), skate("Ben"));
}

asyncio.run(main());
