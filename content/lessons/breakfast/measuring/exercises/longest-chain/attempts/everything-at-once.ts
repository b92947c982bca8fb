// Fails: chains
// Says: “pizza: done.” on line 9 was printed at 2.000 s, before “dough: done.” on line 9 at 3.000 s; it should come after it.

import asyncio from "asyncio";
import time from "time";

async function step(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

async function pizza(dough: number) {
  await asyncio.gather(step("dough", dough), step("pizza", 2));
}

async function soup() {
  await asyncio.gather(step("onions", 1), step("soup", 5));
}

async function salad() {
  await step("lettuce", 2);
  await step("salad", 1);
}

export async function supper(dough: number) {
  const start = time.perfCounter();
  await asyncio.gather(pizza(dough), soup(), salad());
  console.log(`Supper after ${(time.perfCounter() - start).toFixed(2)} s.`);
}

asyncio.run(supper(3));
