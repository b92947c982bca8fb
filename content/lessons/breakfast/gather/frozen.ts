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
  time.sleep(5);
  console.log("The toast is ready.");
  return "toast";
}

async function breakfast() {
  const start = time.perfCounter();
  const [coffee, toast] = await asyncio.gather(brewCoffee(), toastBread());
  const took = (time.perfCounter() - start).toFixed(2);
  console.log(`Breakfast is ${coffee} and ${toast}, after ${took} seconds.`);
}

asyncio.run(breakfast());
