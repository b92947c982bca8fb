// Fails: all-at-once
// Says: The run took 3.400 s, which is more than 0.910 s.

import asyncio from "asyncio";
import cpu from "cpu";

export async function findCustomer(order: number) {
  await asyncio.sleep(0.4);
  return `customer ${order}`;
}

export async function checkStock(order: number) {
  await asyncio.sleep(0.3);
  return order % 3 !== 0;
}

export function price(order: number) {
  cpu.burn(0.05);
  return 10 * order;
}

export async function pay(customer: string, amount: number) {
  await asyncio.sleep(0.3);
  console.log(`${customer} pays ${amount}`);
}

export async function handleAll(orders: number[]) {
  const paid: number[] = [];
  for (const order of orders) {
    const [customer, inStock] = await asyncio.gather(findCustomer(order), checkStock(order));
    if (!inStock) continue;
    await pay(customer, price(order));
    paid.push(order);
  }
  return paid;
}
