// Fails: own-pace
// Says: “soup: done.” on line 9 was printed at 11.000 s; it should be at 6.000 s.

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
  await asyncio.gather(pizza(dough), salad());
  await soup();
  console.log(`Supper after ${(time.perfCounter() - start).toFixed(2)} s.`);
}

asyncio.run(supper(3));
