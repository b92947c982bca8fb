import asyncio from "asyncio";

async function job() {
  return 1;
}
async function attempt(wait: () => Promise<unknown>) {
  try {
    await wait();
    console.log("no error");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}
async function main() {
  const coroutine = job();
  const task = asyncio.createTask(job());
  await attempt(() => asyncio.wait([coroutine] as never));
  await attempt(() => asyncio.wait([]));
  await attempt(() => asyncio.wait(task as never));
  await attempt(() => asyncio.wait(coroutine as never));
  await attempt(() => asyncio.wait([task], { returnWhen: "SOON" as never }));
  await attempt(() => asyncio.wait([task, task]));
  await coroutine;
}

asyncio.run(main());
