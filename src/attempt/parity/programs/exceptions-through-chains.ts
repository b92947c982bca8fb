import asyncio from "asyncio";

class OutOfEggs extends Error {
  override name = "OutOfEggs";
}
async function crack() {
  await asyncio.sleep(1);
  throw new OutOfEggs("none left");
}
async function whisk() {
  try {
    return await crack();
  } finally {
    console.log("put the whisk away");
    await asyncio.sleep(1);
    console.log("done tidying");
  }
}
async function cook() {
  try {
    await whisk();
  } catch (error) {
    console.log("cook", String(error));
    throw new Error("no breakfast");
  }
}
async function main() {
  const task = asyncio.createTask(cook());
  for (let i = 0; i < 2; i += 1) {
    try {
      await task;
    } catch (error) {
      console.log(i, String((error as Error).message), task.done(), task.cancelled());
    }
  }
  console.log(String(task.exception()?.message));
  await whisk();
}

asyncio.run(main());
