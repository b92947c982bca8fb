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
  const [customer, stock] = await asyncio.taskGroup(
    async (group) => [group.createTask(findCustomer(order)), group.createTask(checkStock(order))] as const,
  );
  if (!stock.result()) return false;
  await pay(customer.result(), price(order));
  return true;
}

export async function handleAll(orders: number[]) {
  const paid = await asyncio.gather(...orders.map(handle));
  return orders.filter((_, i) => paid[i]);
}
