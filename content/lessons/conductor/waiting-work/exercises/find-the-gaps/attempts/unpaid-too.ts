// Fails: paid
// Says: The result is `[3]`; it should be `[]`.

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

export async function handle(order: number) {
  const [customer, inStock] = await asyncio.gather(findCustomer(order), checkStock(order));
  if (inStock) await pay(customer, price(order));
  return order;
}

export async function handleAll(orders: number[]) {
  return await asyncio.gather(...orders.map(handle));
}
