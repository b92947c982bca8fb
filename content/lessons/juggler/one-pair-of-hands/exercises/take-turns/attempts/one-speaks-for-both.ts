// Fails: two-tasks
// Says: All lines were printed by one task.

import asyncio from "asyncio";

async function main() {
  for (let move = 1; move <= 3; move++) {
    console.log(`Ada: move ${move}.`);
    console.log(`Boris: move ${move}.`);
    await asyncio.sleep(0);
  }
}

asyncio.run(main());
