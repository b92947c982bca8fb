import asyncio from "asyncio";

async function stubborn() {
  for (let round = 1; round <= 3; round += 1) {
    try {
      await asyncio.sleep(1);
      console.log("slept", round);
    } catch (error) {
      console.log("refused", round, String(error));
    }
  }
  return "done";
}
async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(0.1);
  task.cancel("one");
  task.cancel("two");
  console.log(task.cancelling());
  await asyncio.sleep(0);
  task.cancel("three");
  await asyncio.sleep(0);
  console.log(task.cancelling(), task.done());
  console.log(await task, task.cancelled(), task.cancelling(), task.uncancel());
}

asyncio.run(main());
