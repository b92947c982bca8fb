// Fails: served
// Says: The last line was “Served: toast, eggs, coffee.” on line 33, at 2.000 s;

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
  const served: string[] = [];
  async function serve(dish: Promise<string>) {
    served.push(await dish);
  }
  await asyncio.gather(serve(brewCoffee()), serve(toastBread()), serve(fryEggs()));
  console.log(`Served: ${served.join(", ")}.`);
}

asyncio.run(breakfast());
