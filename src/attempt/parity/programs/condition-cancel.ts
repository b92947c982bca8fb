import asyncio from "asyncio";

const condition = new asyncio.Condition();
async function waiter(name: string) {
  try {
    using guard = await condition.acquire();
    try {
      await condition.wait();
      console.log(name, "notified");
    } catch (error) {
      console.log(name, String(error), condition.locked());
      throw error;
    }
  } finally {
    console.log(name, "left");
  }
}
async function main() {
  const tasks = ["a", "b", "c"].map((name) => asyncio.createTask(waiter(name)));
  await asyncio.sleep(1);
  await condition.acquire();
  tasks[0]!.cancel("while waiting");
  console.log("cancelled a");
  await asyncio.sleep(1);
  console.log(tasks[0]!.done());
  tasks[0]!.cancel("while taking the lock again");
  await asyncio.sleep(1);
  console.log(tasks[0]!.done(), tasks[0]!.cancelling());
  condition.release();
  await asyncio.sleep(1);
  await condition.acquire();
  condition.notify();
  tasks[1]!.cancel("after the notification");
  condition.release();
  await asyncio.sleep(1);
  console.log(tasks.map((task) => task.done()).join());
  for (const wrong of [() => condition.notify(), () => condition.notifyAll(), () => condition.release()]) {
    try {
      wrong();
    } catch (error) {
      console.log((error as Error).message);
    }
  }
  try {
    await condition.wait();
  } catch (error) {
    console.log((error as Error).message);
  }
  try {
    await condition.waitFor(() => false);
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log(String(await condition.waitFor(() => "at once")));
}

asyncio.run(main());
