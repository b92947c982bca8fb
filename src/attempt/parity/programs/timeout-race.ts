import asyncio from "asyncio";

async function race(inner: number, outer: number, order: string) {
  const loop = asyncio.getRunningLoop();
  try {
    await asyncio.timeout(outer, async () => {
      try {
        await asyncio.timeout(inner, async () => {
          await asyncio.sleep(3);
          console.log(order, "slept");
        });
      } catch (error) {
        console.log(order, "inner", String(error), loop.time());
        throw error;
      }
    });
  } catch (error) {
    console.log(order, "outer", String(error), loop.time());
  }
}
async function main() {
  await race(1, 2, "inner first");
  await race(2, 1, "outer first");
  await race(1, 1, "both at once");
  await race(3, 3, "with the sleep");
  await race(0, 1, "zero");
  await race(-1, 0, "past");
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
