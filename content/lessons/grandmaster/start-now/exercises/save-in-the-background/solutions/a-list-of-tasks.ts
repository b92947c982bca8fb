import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

const logs: asyncio.Task<void>[] = [];

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  logs.push(asyncio.createTask(saveLog(player)));
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
  }
  for (const log of logs) await log;
  console.log("The club closes.");
}

asyncio.run(main());
