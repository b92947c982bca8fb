// Fails: measured
// Says: The last line was “Supper after 0.00 s.” on line 32, at 6.000 s; it should be “Supper after 6.00 s.”.

import asyncio from "asyncio";
import time from "time";

async function step(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

async function pizza() {
  await step("dough", 3);
  await step("pizza", 2);
}

async function soup() {
  await step("onions", 1);
  await step("soup", 5);
}

async function salad() {
  await step("lettuce", 2);
  await step("salad", 1);
}

async function supper() {
  const start = time.perfCounter();
  const all = asyncio.gather(pizza(), soup(), salad());
  const took = time.perfCounter() - start;
  await all;
  console.log(`Supper after ${took.toFixed(2)} s.`);
}

asyncio.run(supper());
