// Fails: in-time
// Says: The run took 3.600 s
import asyncio from "asyncio";
import cpu from "cpu";
import time from "time";

async function heartbeat() {
  for (let beat = 1; beat <= 6; beat++) {
    await asyncio.sleep(0.5);
    console.log(`Beat ${beat}.`);
  }
}

async function takeOrder() {
  await asyncio.sleep(0.3);
}

function price(order: number) {
  cpu.burn(0.5);
  return order * 10;
}

async function printReceipt() {
  await asyncio.sleep(0.4);
}

async function serve(order: number) {
  await takeOrder();
  const sum = await asyncio.toThread(price, order);
  await printReceipt();
  console.log(`Order ${order}: ${sum} euros.`);
}

async function main() {
  const heart = asyncio.createTask(heartbeat());
  for (const order of [1, 2, 3]) await serve(order);
  await heart;
  console.log("The till is closed.");
}

asyncio.run(main());
