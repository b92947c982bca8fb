import asyncio from "asyncio";
import time from "time";

async function brewCoffee() {
  console.log("The coffee is on.");
  await asyncio.sleep(2);
  return "coffee";
}

async function toastBread() {
  console.log("The bread is in.");
  await asyncio.sleep(2);
  return "toast";
}

async function main() {
  const start = time.time();
  const breakfast = await asyncio.gather(brewCoffee(), toastBread());
  const took = (time.time() - start).toFixed(2);
  console.log(`Breakfast is ${breakfast.join(" and ")}, after ${took} s.`);
}

asyncio.run(main());
