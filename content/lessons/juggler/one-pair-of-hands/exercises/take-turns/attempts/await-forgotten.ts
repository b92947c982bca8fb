// Fails: awaited
// Says: At 0.000 s on line 9: `sleep` was called but never awaited, so it never ran.

import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    console.log(`${commentator}: move ${move}.`);
    asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
