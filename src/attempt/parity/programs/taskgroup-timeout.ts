import asyncio from "asyncio";

async function child(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    console.log(name, "done");
  } finally {
    console.log(name, "finally", asyncio.getRunningLoop().time());
  }
}
async function main() {
  try {
    await asyncio.timeout(1, async () => {
      await asyncio.taskGroup(async (group) => {
        group.createTask(child("a", 0.5));
        group.createTask(child("b", 2));
      });
    });
  } catch (error) {
    console.log((error as Error).name, asyncio.currentTask()!.cancelling());
  }
  try {
    await asyncio.taskGroup(async (group) => {
      group.createTask(asyncio.waitFor(child("c", 5), 1));
      group.createTask(child("d", 3));
    });
  } catch (error) {
    console.log(error instanceof asyncio.ExceptionGroup && error.exceptions.map((each) => each.name).join());
  }
  try {
    await asyncio.taskGroup(async (group) => {
      group.createTask(child("e", 3));
      await asyncio.timeout(1, () => asyncio.sleep(5));
    });
  } catch (error) {
    console.log((error as Error).message, asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
