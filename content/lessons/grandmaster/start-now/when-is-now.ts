import asyncio from "asyncio";

async function saveLog() {
  console.log("Log begins.");
}

async function main() {
  const task = asyncio.createTask(saveLog());
  console.log("Task made.");
  console.log("Still my turn.");
  await asyncio.sleep(0);
  console.log("My turn again.");
  await task;
}

asyncio.run(main());
