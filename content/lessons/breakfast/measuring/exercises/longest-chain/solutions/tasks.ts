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
  const dishes = [pizza(dough), soup(), salad()].map((dish) => asyncio.createTask(dish));
  for (const dish of dishes) await dish;
  console.log(`Supper after ${(time.perfCounter() - start).toFixed(2)} s.`);
}

asyncio.run(supper(3));
