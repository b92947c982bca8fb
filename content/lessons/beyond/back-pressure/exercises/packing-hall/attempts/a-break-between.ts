// Fails: time
// Says: The run took 3.500 s, which is more than 3.000 s.

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<[number, number]>(2);
  async function worker() {
    for (;;) {
      await pack(...(await queue.get()));
      queue.taskDone();
    }
  }
  const workers = [1, 2, 3].map(() => asyncio.createTask(worker()));
  for (const [i, seconds] of orders.entries()) {
    await queue.put([i + 1, seconds]);
    console.log(`order ${i + 1} is brought`);
  }
  await queue.join();
  await asyncio.sleep(0.5);
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  return orders.length;
}
