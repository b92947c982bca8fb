import asyncio from "asyncio";
import time from "time";

async function make(dish: string, seconds: number) {
  const start = time.perfCounter();
  await asyncio.sleep(seconds);
  console.log(`${dish}: ${(time.perfCounter() - start).toFixed(2)} s`);
}

async function supper() {
  const start = time.perfCounter();
  await asyncio.gather(make("soup", 4), make("bread", 1), make("salad", 2));
  console.log(`Everything: ${(time.perfCounter() - start).toFixed(2)} s`);
}

asyncio.run(supper());
