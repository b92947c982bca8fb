import asyncio from "asyncio";

async function inner(name: string, seconds: number) {
  await asyncio.timeout(seconds, async () => {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      console.log(name, "sees", String(error), asyncio.currentTask()!.cancelling());
      throw error;
    }
  });
}
async function report(task: asyncio.Task<void>) {
  try {
    await task;
  } catch (error) {
    console.log("ended with", String(error), task.cancelled(), task.cancelling());
  }
}
async function main() {
  const cancelled = asyncio.createTask(inner("cancelled", 5));
  await asyncio.sleep(1);
  cancelled.cancel("outside");
  await report(cancelled);
  const both = asyncio.createTask(inner("both", 1));
  asyncio.getRunningLoop().callLater(1, () => both.cancel("at the same time"));
  await report(both);
  const after = asyncio.createTask(inner("after", 1));
  await asyncio.sleep(0);
  asyncio.getRunningLoop().callLater(1, () => after.cancel("a moment later"));
  await report(after);
  const swallowed = asyncio.createTask(
    asyncio.timeout(1, async () => {
      try {
        await asyncio.sleep(10);
      } catch {
        console.log("swallowed");
      }
      await asyncio.sleep(1);
      console.log("went on");
    }),
  );
  await report(swallowed);
  const replaced = asyncio.createTask(
    asyncio.timeout(1, async () => {
      try {
        await asyncio.sleep(10);
      } catch {
        throw new Error("something else");
      }
    }),
  );
  await report(replaced);
}

asyncio.run(main());
