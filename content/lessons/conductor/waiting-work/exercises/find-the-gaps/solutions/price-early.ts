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
    await customer;
    return null;
  }
  const name = await customer;
  const amount = price(order);
  await pay(name, amount);
  return order;
}

export async function handleAll(orders: number[]) {
  const tasks = orders.map((order) => asyncio.createTask(handle(order)));
  const paid: number[] = [];
  for (const task of tasks) {
    const result = await task;
    if (result !== null) paid.push(result);
  }
  return paid;
}
