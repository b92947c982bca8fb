// Fails: at-once
// Says: At most 2 waits were under way at once, from 0.000 s to 1.000 s on lines 8 and 15; there should be at least 3. The one on line 22 began only at 2.000 s.

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
  const [coffee, toast] = await asyncio.gather(brewCoffee(), toastBread());
  const eggs = await fryEggs();
  console.log(`Served: ${coffee}, ${toast}, ${eggs}.`);
}

asyncio.run(breakfast());
