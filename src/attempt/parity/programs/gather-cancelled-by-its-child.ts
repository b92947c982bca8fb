import asyncio from "asyncio";

async function outer(child: asyncio.Task<void>) {
  console.log((await asyncio.gather(child, { returnExceptions: true })).length);
}
async function main() {
  const loop = asyncio.getRunningLoop();
  let waiting: asyncio.Task<void> | undefined;
  const child = asyncio.createTask(
    (async () => {
      await asyncio.sleep(1);
      console.log(waiting!.cancel("from below"), asyncio.currentTask()!.cancelling());
      throw new Error("fails all the same");
    })(),
  );
  waiting = asyncio.createTask(outer(child));
  await asyncio.wait([child, waiting]);
  console.log(child.exception()?.message, waiting.cancelled(), loop.time());
  try {
    child.result();
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
