// Fails: closes
// Says: “The club closes.” on line 23 was printed at 5.000 s, but “Saved: Chen.” on line 8 came after it, at 5.000 s.

import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  const logs: asyncio.Task<void>[] = [];
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
    logs.push(asyncio.createTask(saveLog(player)));
  }
  await asyncio.sleep(2);
  console.log("The club closes.");
}

asyncio.run(main());
