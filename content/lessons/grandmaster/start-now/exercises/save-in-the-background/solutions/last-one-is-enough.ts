import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

let lastLog: asyncio.Task<void> | null = null;

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  lastLog = asyncio.createTask(saveLog(player));
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
  }
  if (lastLog) await lastLog;
  console.log("The club closes.");
}

asyncio.run(main());
