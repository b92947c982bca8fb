// Fails: no-time
// Says: The run took 3.000 s, which is more than 0.000 s. The last wait began at 2.000 s on line 9.

import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    console.log(`${commentator}: move ${move}.`);
    await asyncio.sleep(1);
  }
}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
