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
  const customer = await findCustomer(order);
  const inStock = await checkStock(order);
  if (!inStock) return null;
  await pay(customer, price(order));
  return order;
}

export async function handleAll(orders: number[]) {
  const paid: number[] = [];
  for (const order of orders) {
    const result = await handle(order);
    if (result !== null) paid.push(result);
  }
  return paid;
}

console.log(asyncio.run(handleAll([1, 2, 3, 4, 5])));
