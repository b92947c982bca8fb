// Fails: queue
// Says: “order 6 is brought” on line 22 was printed at 0.000 s, before “order 1 is packed” on line 8 at 1.000 s; it

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<[number, number]>();
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
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  return orders.length;
}
