// Fails: nothing-lost
// Says: At 1.000 s on line 14: `saveLog` was called but never awaited, so it never ran.

import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  saveLog(player);
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
  }
  console.log("The club closes.");
}

asyncio.run(main());
