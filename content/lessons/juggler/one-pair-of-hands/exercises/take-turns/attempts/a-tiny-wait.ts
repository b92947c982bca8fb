// Fails: no-time
// Says: The run took 0.003 s, which is more than 0.000 s. The last wait began at 0.002 s on line 9.

import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    console.log(`${commentator}: move ${move}.`);
    await asyncio.sleep(0.001);
  }
}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
