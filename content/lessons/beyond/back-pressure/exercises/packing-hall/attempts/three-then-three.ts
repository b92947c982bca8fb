// Fails: who-is-free
// Says: “order 1 is packed” on line 8 was printed at 3.000 s, before “order 5 is packed” on line 8 at 4.000 s; it

import asyncio from "asyncio";

export async function pack(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`order ${order} is packed`);
}

export async function packAll(orders: number[]) {
  for (let i = 0; i < orders.length; i += 3) {
    const batch = orders.slice(i, i + 3);
    for (const [j] of batch.entries()) console.log(`order ${i + j + 1} is brought`);
    await asyncio.gather(...batch.map((seconds, j) => pack(i + j + 1, seconds)));
  }
  return orders.length;
}
