import asyncio from "asyncio";

async function worker(name: string, queue: asyncio.Queue<number>) {
  while (true) {
    const item = await queue.get();
    console.log(name, "got", item, asyncio.getRunningLoop().time());
    await asyncio.sleep(item);
    queue.taskDone();
    console.log(name, "did", item);
  }
}
async function main() {
  const queue = new asyncio.Queue<number>();
  const workers = ["a", "b"].map((name) => asyncio.createTask(worker(name, queue)));
  for (const item of [3, 1, 1, 2]) queue.putNowait(item);
  console.log(queue.qsize(), queue.empty());
  await queue.join();
  console.log("joined", asyncio.getRunningLoop().time());
  await queue.join();
  queue.putNowait(1);
  await asyncio.sleep(0);
  queue.putNowait(0);
  await queue.join();
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  try {
    queue.taskDone();
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
