// Fails: all
// Says: The result is `2`; it should be `6`.

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<[number, number]>(2);
  let packed = 0;
  async function worker() {
    for (;;) {
      await pack(...(await queue.get()));
      packed += 1;
    }
  }
  const workers = [1, 2, 3].map(() => asyncio.createTask(worker()));
  for (const [i, seconds] of orders.entries()) {
    await queue.put([i + 1, seconds]);
    console.log(`order ${i + 1} is brought`);
  }
  for (const task of workers) task.cancel();
  await asyncio.gather(...workers, { returnExceptions: true });
  return packed;
}
