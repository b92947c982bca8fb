// Fails: ready
// Says: on line 31 was printed at 1.000 s, but the task that printed it had waited 0.500 s just before; the work takes 1.000 s.

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
  const waits = asyncio.gather(asyncio.sleep(1), asyncio.sleep(1.5), asyncio.sleep(2));
  await asyncio.sleep(0.5);
  await asyncio.sleep(0.5);
  console.log("The toast is ready.");
  await asyncio.sleep(0.5);
  console.log("The eggs are ready.");
  await waits;
  console.log("The coffee is ready.");
  console.log("Served: coffee, toast, eggs.");
}

asyncio.run(breakfast());
