// Fails: one-counter
// Says: “Boris is answered.” on line 13 was printed at 4.000 s; it should be at 2.000 s.

import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  const log = asyncio.createTask(saveLog(player));
  await log;
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
  }
  console.log("The club closes.");
}

asyncio.run(main());
