import asyncio from "asyncio";

async function worker(name: string, queue: asyncio.Queue<number>) {
  for (;;) {
    const order = await queue.get();
    await asyncio.sleep(1);
    console.log(`${name} has packed order ${order}`);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (let order = 1; order <= 5; order++) queue.putNowait(order);

  const workers = ["Ada", "Bo"].map((name) => asyncio.createTask(worker(name, queue)));
  await queue.join();
  console.log("Every order is packed.");
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
}

asyncio.run(main());
