// Fails: three-seconds
// Says: The run took 4.000 s, which is more than 3.000 s. The last wait began at 3.000 s on line 18.

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const [ada, boris, chen] = await asyncio.gather(
    checkRanking("Ada", 1),
    checkRanking("Boris", 3),
    checkRanking("Chen", 2),
  );
  await asyncio.sleep(1);
  console.log(`${ada}, ${boris}, ${chen}`);
}

asyncio.run(main());
