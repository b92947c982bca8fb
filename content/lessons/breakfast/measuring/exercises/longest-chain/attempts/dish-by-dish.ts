// Fails: own-pace
// Says: “pizza: done.” on line 9 was printed at 5.000 s, before “salad: done.” on line 9 at 14.000 s; it should come after it.

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
  await pizza(dough);
  await soup();
  await salad();
  console.log(`Supper after ${(time.perfCounter() - start).toFixed(2)} s.`);
}

asyncio.run(supper(3));
