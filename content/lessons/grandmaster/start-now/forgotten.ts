import asyncio from "asyncio";

async function saveLog() {
  console.log("Log: writing.");
  await asyncio.sleep(1);
  console.log("Log: saved.");
}

async function main() {
  asyncio.createTask(saveLog());
  console.log("Main: working.");
  await asyncio.sleep(0.5);
  console.log("Main: all done.");
}

asyncio.run(main());
