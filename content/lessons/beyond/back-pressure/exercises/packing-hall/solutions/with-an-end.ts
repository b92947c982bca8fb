import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  const queue = new asyncio.Queue<[number, number] | null>(2);
  async function worker() {
    for (let next = await queue.get(); next !== null; next = await queue.get()) await pack(...next);
  }
  await asyncio.taskGroup(async (group) => {
    for (let i = 0; i < 3; i++) group.createTask(worker());
    for (const [i, seconds] of orders.entries()) {
      await queue.put([i + 1, seconds]);
      console.log(`order ${i + 1} is brought`);
    }
    for (let i = 0; i < 3; i++) await queue.put(null);
  });
  return orders.length;
}
