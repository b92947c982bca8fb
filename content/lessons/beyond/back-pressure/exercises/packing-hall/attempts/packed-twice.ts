// Fails: once
// Says: “order 1 is packed” was printed twice on lines 8 and 17; it should be once.

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<[number, number]>(2);
  async function worker() {
    for (;;) {
      const order = await queue.get();
      await pack(...order);
      if (order[0] === 1) console.log("order 1 is packed");
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
