// Fails: at-once
// Says: One after the other: the wait on line 8 lasted from 0.000 s to 2.000 s, and the next one on line 15 began only at 2.000 s.

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
  const [coffee, toast, eggs] = await Promise.all([await brewCoffee(), await toastBread(), await fryEggs()]);
  console.log(`Served: ${coffee}, ${toast}, ${eggs}.`);
}

asyncio.run(breakfast());
