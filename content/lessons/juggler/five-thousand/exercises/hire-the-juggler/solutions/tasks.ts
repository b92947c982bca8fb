import asyncio from "asyncio";

const PLAYERS = 5000;
let served = 0;

async function serve() {
  await asyncio.sleep(1);
  served += 1;
}

async function main() {
  const tasks = Array.from({ length: PLAYERS }, () => asyncio.createTask(serve()));
  for (const task of tasks) await task;
  console.log(`${served} players are served.`);
}

asyncio.run(main());
