import asyncio from "asyncio";

class KitchenFire extends Error {
  override name = "KitchenFire";
}
async function toast() {
  await asyncio.sleep(1);
  throw new KitchenFire("toaster");
}
async function main() {
  asyncio.createTask(asyncio.sleep(5)).addDoneCallback((task) => console.log("cancelled", task.cancelled()));
  const task = asyncio.createTask(toast());
  await asyncio.sleep(2);
  console.log("the task has failed", task.done());
  await task;
  console.log("never");
}

asyncio.run(main());
