// Fails: home
// Says: At 3.000 s on line 15: `packAll.<locals>.worker` was still going on when main ended, and was cancelled.

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
  for (let i = 0; i < 3; i++) asyncio.createTask(worker());
  for (const [i, seconds] of orders.entries()) {
    await queue.put([i + 1, seconds]);
    console.log(`order ${i + 1} is brought`);
  }
  await queue.join();
  return orders.length;
}
