import asyncio from "asyncio";
import time from "time";

async function step(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

async function dish(first: string, firstSeconds: number, then: string, thenSeconds: number) {
  await step(first, firstSeconds);
  await step(then, thenSeconds);
}

export async function supper(dough: number) {
  const start = time.perfCounter();
  await asyncio.gather(dish("dough", dough, "pizza", 2), dish("onions", 1, "soup", 5), dish("lettuce", 2, "salad", 1));
  console.log(`Supper after ${(time.perfCounter() - start).toFixed(2)} s.`);
}

asyncio.run(supper(3));
