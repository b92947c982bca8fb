import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  for (const [i, seconds] of orders.entries()) {
    console.log(`order ${i + 1} is brought`);
    await pack(i + 1, seconds);
  }
  return orders.length;
}

console.log(asyncio.run(packAll([3, 1, 1, 2, 1, 1])));
