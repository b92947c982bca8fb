// Fails: seen-through
// Says: At 0.400 s on line 8: `findCustomer` was still going on when main ended, and was cancelled.

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
  const customer = asyncio.createTask(findCustomer(order));
  if (!(await checkStock(order))) {
    await asyncio.sleep(0.1);
    asyncio.createTask(findCustomer(order));
    return null;
  }
  await pay(await customer, price(order));
  return order;
}

export async function handleAll(orders: number[]) {
  const results = await asyncio.gather(...orders.map(handle));
  return results.filter((result) => result !== null);
}
