// Fails: failed
// Says: Your program ended with an error at 0.000 s on line 25: QueueFull

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

type Order = [order: number, seconds: number];

async function worker(queue: asyncio.Queue<Order>) {
  for (;;) {
    const [order, seconds] = await queue.get();
    await pack(order, seconds);
    queue.taskDone();
  }
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<Order>(2);
  const workers = Array.from({ length: 3 }, () => asyncio.createTask(worker(queue)));
  for (const [i, seconds] of orders.entries()) {
    queue.putNowait([i + 1, seconds]);
    console.log(`order ${i + 1} is brought`);
  }
  await queue.join();
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  return orders.length;
}

console.log(asyncio.run(packAll([3, 1, 1, 2, 1, 1])));
