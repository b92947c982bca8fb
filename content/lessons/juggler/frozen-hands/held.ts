import asyncio from "asyncio";
import time from "time";

async function wallClock() {
  for (let tick = 1; tick <= 3; tick++) {
    await asyncio.sleep(0.5);
    console.log(`Tick ${tick}.`);
  }
}

async function serve(player: string) {
  time.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  await asyncio.gather(wallClock(), serve("Ada"), serve("Boris"), serve("Chen"));
}

asyncio.run(main());
