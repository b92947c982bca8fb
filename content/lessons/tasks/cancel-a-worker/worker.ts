import asyncio from "asyncio";

async function worker() {
  console.log("Starting worker...");
  for (;;) {
    await asyncio.sleep(1);
    console.log("Message from worker");
  }
}

async function main() {
  const task = asyncio.createTask(worker());
  await asyncio.sleep(3.5);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("The task has been canceled");
  }
}

asyncio.run(main());
