import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<number>(2);
  let packed = 0;
  async function bring() {
    for (let i = 0; i < orders.length; i++) {
      await queue.put(i);
      console.log(`order ${i + 1} is brought`);
    }
  }
  async function worker() {
    for (;;) {
      const i = await queue.get();
      await pack(i + 1, orders[i]!);
      packed += 1;
      queue.taskDone();
    }
  }
  const workers = Array.from({ length: 3 }, () => asyncio.createTask(worker()));
  await bring();
  await queue.join();
  workers.forEach((task) => task.cancel());
  await asyncio.wait(workers);
  return packed;
}
