import asyncio from "asyncio";
import cpu from "cpu";

async function handle(order: number) {
  await asyncio.sleep(0.4); // the database looks the customer up
  cpu.burn(0.05); // we work out the price
  await asyncio.sleep(0.3); // the bank takes the money
  console.log(`order ${order} is done`);
}

async function main() {
  for (let order = 1; order <= 5; order++) {
    await handle(order);
  }
}

asyncio.run(main());
