// Fails: two-seconds
// Says: The run took 3.000 s, which is more than 2.000 s. The last wait began at 2.000 s on line 29.

import asyncio from "asyncio";

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

async function fryEggs() {
  console.log("The eggs are in the pan.");
  await asyncio.sleep(1.5);
  console.log("The eggs are ready.");
  return "eggs";
}

async function breakfast() {
  const [coffee, toast, eggs] = await asyncio.gather(brewCoffee(), toastBread(), fryEggs());
  await asyncio.sleep(1);
  console.log(`Served: ${coffee}, ${toast}, ${eggs}.`);
}

asyncio.run(breakfast());
