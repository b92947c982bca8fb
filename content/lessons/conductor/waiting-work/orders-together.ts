import asyncio from "asyncio";
import cpu from "cpu";

async function handle(order: number) {
  await asyncio.sleep(0.4); // the database looks the customer up
  cpu.burn(0.05); // we work out the price
  await asyncio.sleep(0.3); // the bank takes the money
  console.log(`order ${order} is done`);
}

async function main() {
  await asyncio.gather(handle(1), handle(2), handle(3), handle(4), handle(5));
}

asyncio.run(main());
