// Fails: failed
// Says: Your program ended with an error at 6.000 s on line 13: TypeError: An asyncio.Future, a coroutine or an awaitable is required

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const [ada, boris, chen] = await asyncio.gather(
    await checkRanking("Ada", 1),
    await checkRanking("Boris", 3),
    await checkRanking("Chen", 2),
  );
  console.log(`${ada}, ${boris}, ${chen}`);
}

asyncio.run(main());
