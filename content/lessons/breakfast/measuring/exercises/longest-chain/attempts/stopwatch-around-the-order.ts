// Fails: measured
// Says: The last line was “Supper after 0.00 s.” on line 32, at 6.000 s; it should be “Supper after 6.00 s.”.

import asyncio from "asyncio";
import time from "time";

async function step(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

async function pizza(dough: number) {
  await step("dough", dough);
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

export async function supper(dough: number) {
  const start = time.perfCounter();
  const all = asyncio.gather(pizza(dough), soup(), salad());
  const took = time.perfCounter() - start;
  await all;
  console.log(`Supper after ${took.toFixed(2)} s.`);
}

asyncio.run(supper(3));
