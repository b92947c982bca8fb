import asyncio from "asyncio";

async function worker(name: string, queue: asyncio.Queue<number>) {
  try {
    while (true) {
      const item = await queue.get();
      await asyncio.sleep(item);
      console.log(name, item);
      queue.taskDone();
    }
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}
async function main() {
  const queue = new asyncio.Queue<number>(2);
  const workers = ["a", "b"].map((name) => asyncio.createTask(worker(name, queue)));
  for (const item of [1, 2, 1]) await queue.put(item);
  queue.shutdown();
  for (const wrong of [() => queue.putNowait(5)]) {
    try {
      wrong();
    } catch (error) {
      console.log((error as Error).name);
    }
  }
  await queue.join();
  await asyncio.wait(workers);
  const full = new asyncio.Queue<number>(1);
  full.putNowait(1);
  const putter = asyncio.createTask(full.put(2));
  const joiner = asyncio.createTask(full.join());
  await asyncio.sleep(0);
  full.shutdown({ immediate: true });
  const results = await asyncio.gather(putter, joiner, { returnExceptions: true });
  console.log(results.map((result) => (result instanceof Error ? result.name : "joined")).join(), full.qsize());
  try {
    full.getNowait();
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
