// Fails: seen-through
// Says: 3 tasks did not come to an end: `brewCoffee` on line 28, `toastBread` on line 28 and `fryEggs` on line 28 stopped at 0.000 s.

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
  asyncio.gather(brewCoffee(), toastBread(), fryEggs());
  console.log("Served: coffee, toast, eggs.");
}

asyncio.run(breakfast());
