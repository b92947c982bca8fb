import asyncio from "asyncio";
import time from "time";

async function brewCoffee() {
  console.log("The coffee is on.");
  await asyncio.sleep(2);
  console.log("The coffee is ready.");
  return "coffee";
}

async function toastBread() {
  console.log("The bread is in.");
  await asyncio.sleep(1);
  console.log("The toast is ready.");
  return "toast";
}

async function breakfast() {
  const start = time.perfCounter();
  const [coffee, toast] = await asyncio.gather(brewCoffee(), toastBread());
  const seconds = time.perfCounter() - start;
  console.log(`Breakfast is ${coffee} and ${toast}, after ${seconds.toFixed(2)} seconds.`);
}

asyncio.run(breakfast());
