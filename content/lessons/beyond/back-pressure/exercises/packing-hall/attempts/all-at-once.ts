// Fails: three
// Says: 6 waits at once, from 0.000 s to 1.000 s on line 7; there should be 3.

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  await asyncio.gather(
    ...orders.map((seconds, i) => {
      console.log(`order ${i + 1} is brought`);
      return pack(i + 1, seconds);
    }),
  );
  return orders.length;
}
