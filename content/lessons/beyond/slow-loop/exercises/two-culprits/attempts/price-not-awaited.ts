// Fails: free
// Says: At 3.000 s on line 30: `toThread` was called but never awaited, so it never ran.

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
  const sum = asyncio.toThread(price, order);
  await printReceipt();
  console.log(`Order ${order}: ${sum} euros.`);
}

async function main() {
  await asyncio.gather(heartbeat(), serve(1), serve(2), serve(3));
  console.log("The till is closed.");
}

asyncio.run(main());
