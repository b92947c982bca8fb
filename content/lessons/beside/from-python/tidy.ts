import asyncio from "asyncio";

async function work() {
  const lock = new asyncio.Lock();
  try {
    using guard = await lock.acquire();
    await asyncio.sleep(10);
  } catch (error) {
    console.log("caught:", error instanceof asyncio.CancelledError);
    throw error;
  } finally {
    console.log("locked:", lock.locked());
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log("cancelled:", task.cancelled());
}

asyncio.run(main());
