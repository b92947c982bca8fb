import asyncio from "asyncio";

async function worker() {
  for (let i = 1; i <= 4; i++) {
    try {
      await asyncio.sleep(1);
      console.log(`message ${i}`);
    } catch {
      console.log(`message ${i} went wrong, never mind`);
    }
  }
}

async function main() {
  const task = asyncio.createTask(worker());
  await asyncio.sleep(1.5);
  task.cancel();
  await task;
  console.log(`cancelled: ${task.cancelled()}`);
}

asyncio.run(main());
