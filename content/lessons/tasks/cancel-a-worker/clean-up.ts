import asyncio from "asyncio";

async function worker() {
  console.log("the file is open");
  try {
    for (let line = 1; ; line++) {
      await asyncio.sleep(1);
      console.log(`line ${line} is written`);
    }
  } finally {
    console.log("the file is closed");
  }
}

async function main() {
  const task = asyncio.createTask(worker());
  await asyncio.sleep(2.5);
  task.cancel();
  console.log("cancel has been called");
  await asyncio.wait([task]);
  console.log(`cancelled: ${task.cancelled()}`);
}

asyncio.run(main());
